import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { transformSync } from 'esbuild';
import type { LessonContent } from '../../components/model/content.ts';
import { plainProse, type Prose, type ProseNode } from '../../components/model/prose.ts';
import type { CompiledCourse } from '../compiled-course.ts';
import { emitCourse } from './emit-course.ts';
import { emitEntry } from './emit-entry.ts';
import { emitLesson } from './emit-lesson.ts';
import { emitRich, emitTemplate } from './template.ts';

/** A minimal stand-in for Lit: what a browser would parse. */
function html(strings: TemplateStringsArray, ...values: readonly unknown[]): string {
  return strings.reduce((text, part, index) => text + String(values[index - 1]) + part);
}

/** Runs an emitted expression as the browser would. */
function run(expression: string, l: unknown = undefined): string {
  const fill = (name: string): string => `[${name}]`;

  return new Function('html', 'fill', 'l', `return ${expression};`)(html, fill, l) as string;
}

/** The text of HTML, as a parser reads it. */
function textOf(markup: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#13': '\r' };
  return markup
    .replace(/<[^>]*>/g, '')
    .replace(/&([a-z]+|#13);/g, (_, name: string) => entities[name] ?? '?');
}

describe('emitted prose', () => {
  it('is a plain string where there is no mark-up', () => {
    assert.equal(emitRich(['Zeg "ja"', ' `nu` ${niet}']), String.raw`"Zeg \"ja\" ${'`nu`'} ${'${niet}'}"`);
  });

  it('is a template where there is mark-up or a text to fill in', () => {
    assert.equal(
      emitRich(['Bij ', { fill: 'gemeente' }, ' is dat ', { tag: 'em', children: ['zo'] }]),
      'html`Bij ${fill("gemeente")} is dat <em>zo</em>`',
    );
  });

  it('escapes for HTML and for the literal around it', () => {
    const prose: Prose = [{ tag: 'p', children: ['a < b & c > d `x` ${y} \\n'] }];
    assert.equal(emitTemplate(prose, 'screen'), 'html`<p>a &lt; b &amp; c &gt; d \\`x\\` \\${y} \\\\n</p>`');
  });

  it('escapes attributes and leaves void elements open', () => {
    const prose: Prose = [
      { tag: 'img', attributes: { src: 'media/a.png', alt: '"Zo" & `zo` ${x}' }, children: [] },
    ];
    assert.equal(
      emitTemplate(prose, 'screen'),
      'html`<img src="media/a.png" alt="&quot;Zo&quot; &amp; \\`zo\\` \\${x}">`',
    );
  });

  it('writes an empty alternative text, so that a decorative picture stays silent', () => {
    const prose: Prose = [{ tag: 'img', attributes: { src: 'a.png', alt: '' }, children: [] }];
    assert.match(emitTemplate(prose, 'screen'), / alt/);
  });

  it('shows what depends on a promise only when it was made', () => {
    const prose: Prose = [{ remembered: 'valse "belofte"', children: ['Daar ben je weer.'] }];
    const code = emitTemplate(prose, 'screen');
    assert.equal(run(code, { remembers: (name: string) => name === 'valse "belofte"' }), 'Daar ben je weer.');
    assert.equal(run(code, { remembers: () => false }), '');
  });

  it('renders exactly the words of the prose, whatever they are', () => {
    const text = fc.string({ unit: 'grapheme' }).map((value) => value.replaceAll('\0', ''));
    const hostile = fc.constantFrom(
      '`',
      '\\',
      '${',
      '${l}',
      '</p>',
      '<script>',
      '&lt;',
      '"',
      "'",
      '\r\n',
      '\u2028',
      '-->',
    );
    const words = fc.array(fc.oneof(text, hostile), { minLength: 1 }).map((parts) => parts.join(''));
    const tags = fc.constantFrom('p', 'em', 'strong', 'li', 'td', 'code' as const);
    const { node } = fc.letrec<{ node: ProseNode }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        words,
        fc.record({
          tag: tags,
          attributes: fc.dictionary(fc.constantFrom('id', 'lang', 'title'), words),
          children: fc.array(tie('node'), { maxLength: 3 }),
        }) as fc.Arbitrary<ProseNode>,
      ),
    }));
    fc.assert(
      fc.property(fc.array(node, { maxLength: 5 }), (prose) => {
        const rendered = textOf(run(emitTemplate(prose, 'screen')));
        assert.equal(rendered, allText(prose));
      }),
      { numRuns: 500 },
    );
  });

  it('keeps attributes exactly, whatever they are', () => {
    const words = fc
      .array(fc.oneof(fc.string(), fc.constantFrom('`', '${x}', '"', '>', '&amp;', '\\')))
      .map((all) => all.join('').replaceAll('\0', ''));
    fc.assert(
      fc.property(words, (title) => {
        const markup = run(
          emitTemplate([{ tag: 'p', attributes: { title, id: 'x' }, children: [] }], 'screen'),
        );
        const [, value = ''] = /^<p title(?:="([^"]*)")? id="x"><\/p>$/.exec(markup) ?? assert.fail(markup);
        assert.equal(textOf(value), title);
      }),
      { numRuns: 500 },
    );
  });
});

function allText(prose: Prose): string {
  return prose
    .map((node) => (typeof node === 'string' ? node : 'children' in node ? allText(node.children) : ''))
    .join('');
}

const lesson: LessonContent = {
  lesson: {
    id: 'kijken',
    code: 'a1',
    title: 'Kijken',
    minutes: 5,
    screens: [{ code: '0', title: 'Kijken' }],
    questions: 1,
  },
  sources: [{ title: 'Een bron', url: 'https://example.org/bron', proof: 'proven' }],
  screens: [
    {
      code: '0',
      title: 'Kijken & "zien"',
      blocks: [
        { type: 'prose', prose: [{ tag: 'p', children: ['Hallo ', { fill: 'gemeente' }] }] },
        {
          type: 'interaction',
          interaction: {
            id: 'eerste',
            key: 'a1.0',
            type: 'choice',
            element: 'choice',
            label: 'Wat zie je?',
            question: ['Wat zie je?'],
            weight: 1,
            scored: true,
            attempts: 0,
            shuffled: true,
            multiple: false,
            tip: [{ tag: 'p', children: ['Kijk goed.'] }],
            options: [
              { code: '0', text: ['Een mens'], correct: true, feedback: ['Precies.'] },
              {
                code: '1',
                text: [{ tag: 'em', children: ['Een'] }, ' dossier'],
                label: 'Een dossier',
                correct: false,
              },
            ],
          },
        },
      ],
    },
  ],
};

describe('an emitted lesson', () => {
  it('is an element with its prose as static templates', () => {
    assert.equal(
      emitLesson(lesson).code,
      [
        `import { html } from 'lit';`,
        `import { CourseLesson } from 'components/lesson/course-lesson.ts';`,
        `import { fill } from 'components/shared/edition.ts';`,
        `export const tag = "lesson-kijken";`,
        'export class Lesson extends CourseLesson {',
        '  static interactions = {',
        '    "a1.0": { "id": "eerste", "key": "a1.0", "type": "choice", "element": "choice", "label": "Wat zie je?", "question": "Wat zie je?", "weight": 1, "scored": true, "attempts": 0, "shuffled": true, "multiple": false, "tip": html`<p>Kijk goed.</p>`, "options": [{ "code": "0", "text": "Een mens", "correct": true, "feedback": "Precies." }, { "code": "1", "text": html`<em>Een</em> dossier`, "label": "Een dossier", "correct": false }] },',
        '  };',
        '  static dialogues = {};',
        '  static sources = [{ "title": "Een bron", "url": "https://example.org/bron", "proof": "proven" }];',
        `  static elements = () => Promise.all([import('components/choice/course-choice.ts')]);`,
        '  static screens = [',
        '    { code: "0", title: "Kijken & \\"zien\\"", render: (l) => html`<p>Hallo ${fill("gemeente")}</p>${l.ask("a1.0")}` },',
        '  ];',
        '}',
        'if (!customElements.get(tag)) customElements.define(tag, Lesson);',
        '',
      ].join('\n'),
    );
  });

  it('is JavaScript that parses, in a language every supported browser knows', () => {
    assert.doesNotThrow(() => transformSync(emitLesson(lesson).code, { format: 'esm', target: 'es2022' }));
  });

  it('imports nothing that it does not use', () => {
    const [screen] = lesson.screens;
    assert.ok(screen);
    const plain = { ...lesson, screens: [{ ...screen, blocks: [] }] };
    const { code } = emitLesson(plain);
    assert.doesNotMatch(code, /course-choice|shared\/edition/);
  });

  it('holds the words of every option', () => {
    const [, block] = lesson.screens[0]?.blocks ?? [];
    assert.ok(block?.type === 'interaction' && block.interaction.type === 'choice');
    for (const option of block.interaction.options) {
      assert.ok(textOf(emitLesson(lesson).code).includes(plainProse(option.text)));
    }
  });
});

describe('the emitted course', () => {
  const compiled: CompiledCourse = {
    course: {
      id: 'c',
      iri: 'https://example.org/c',
      title: 'C',
      description: '',
      language: 'nl',
      version: '1.0.0',
      fingerprint: '00000000',
      keywords: [],
      modules: [{ id: 'm', title: 'M', lessons: [lesson.lesson] }],
      routes: [],
      fills: {},
    },
    lessons: [lesson],
    assets: [],
    sheets: [],
    glossary: [
      { term: 'empathie', explanation: ['Voelen wat een ander ', { tag: 'em', children: ['voelt'] }] },
    ],
  };
  const modules = new Map(emitCourse(compiled).map(({ id, code }) => [id, code]));

  it('knows the outline, and loads the content of lessons only when asked', () => {
    const code = modules.get('generated/course.js') ?? '';
    assert.match(code, /\["kijken","a1","Kijken",5,1,\[""\]\]/);
    assert.match(code, /lessons = \(id\) => import\(`\.\/les-\$\{id\}-/);
    assert.doesNotMatch(code, /Wat zie je|Hallo|generated\/lessons/);
  });

  it('keeps the glossary in a module of its own', () => {
    assert.match(
      modules.get('generated/glossary.js') ?? '',
      /term: "empathie", explanation: html`Voelen wat een ander <em>voelt<\/em>`/,
    );
  });

  it('has an entry that hands the player its course and its tracker', () => {
    const { code } = emitEntry('scorm12');
    assert.match(
      code,
      /startPlayer\(\{ course, lessons, glossary, search, createTracker: createScorm12Tracker \}\)/,
    );
  });
});
