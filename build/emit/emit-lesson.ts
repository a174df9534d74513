import type { Block, LessonContent, Screen } from '../../components/model/content.ts';
import type { Dialogue } from '../../components/model/dialogue.ts';
import type { AskedElementName, Interaction } from '../../components/model/interaction.ts';
import { emitRich, templateText } from './template.ts';

/** One generated ES module. */
export interface GeneratedModule {
  /** Import specifier, e.g. `generated/lessons/welkom.js`. */
  readonly id: string;
  readonly code: string;
}

/** Import specifier of a lesson's module. */
export function lessonModuleId(lessonId: string): string {
  return `generated/lessons/${lessonId}.js`;
}

/** Name of the custom element of a lesson. */
export function lessonTag(lessonId: string): string {
  return `lesson-${lessonId}`;
}

/** A lesson as a Lit element whose prose is static templates; it fetches only the elements it uses, after its words are there. */
export function emitLesson(content: LessonContent): GeneratedModule {
  const { lesson, screens, sources } = content;
  const blocks = screens.flatMap((screen) => screen.blocks);
  const interactions = blocks.flatMap((block) => (block.type === 'interaction' ? [block.interaction] : []));
  const dialogues = blocks.flatMap((block) => (block.type === 'dialogue' ? [block.dialogue] : []));
  const last = screens.length - 1;
  const body = [
    `export const tag = ${JSON.stringify(lessonTag(lesson.id))};`,
    'export class Lesson extends CourseLesson {',
    `  static interactions = ${emitRecord(interactions)};`,
    `  static dialogues = ${emitRecord(dialogues)};`,
    `  static sources = ${emitValue(sources)};`,
    ...(lesson.objective === undefined ? [] : [`  static objective = ${JSON.stringify(lesson.objective)};`]),
    ...emitElements(elementModules(content, interactions, dialogues)),
    '  static screens = [',
    ...screens.map((screen, index) => {
      const after = (index === 0 ? recall(content) : '') + (index === last ? closing(content) : '');
      return `    ${emitScreen(screen, after)},`;
    }),
    '  ];',
    '}',
    'if (!customElements.get(tag)) customElements.define(tag, Lesson);',
  ].join('\n');
  const imports = [
    ...(body.includes('html`') ? [`import { html } from 'lit';`] : []),
    `import { CourseLesson } from 'components/lesson/course-lesson.ts';`,
    ...(body.includes('${fill(') ? [`import { fill } from 'components/shared/edition.ts';`] : []),
  ];
  return { id: lessonModuleId(lesson.id), code: `${[...imports, body].join('\n')}\n` };
}

/** The questions that a lesson asks again stand under its first screen: who looks back first, learns more from what follows. */
function recall({ lesson }: LessonContent): string {
  return lesson.recall ? late('course-recall') : '';
}

/** The test that a lesson gives stands under its last screen, and so does the calendar file it offers. */
function closing({ lesson }: LessonContent): string {
  return (lesson.test ? late('course-test') : '') + (lesson.calendar ? late('course-calendar') : '');
}

function late(tag: string): string {
  return `\${l.late('${tag}', html\`<${tag} .host=\${l.host}></${tag}>\`)}`;
}

function emitElements(paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  return [`  static elements = () => Promise.all([${paths.map((path) => `import('${path}')`).join(', ')}]);`];
}

function emitScreen({ code, title, blocks }: Screen, after: string): string {
  const template = blocks.map(emitBlock).join('') + after;
  return `{ code: ${JSON.stringify(code)}, title: ${JSON.stringify(title)}, render: (l) => html\`${template}\` }`;
}

function emitBlock(block: Block): string {
  switch (block.type) {
    case 'prose':
      return templateText(block.prose, 'screen');
    case 'interaction':
      return `\${l.ask(${JSON.stringify(block.interaction.key)})}`;
    case 'dialogue':
      return `\${l.talk(${JSON.stringify(block.dialogue.key)})}`;
  }
}

function elementModules(
  content: LessonContent,
  interactions: readonly Interaction[],
  dialogues: readonly Dialogue[],
): string[] {
  const asked = new Set<AskedElementName>(interactions.map(({ element }) => element));
  const steps = dialogues.flatMap(({ scenes }) => scenes.flatMap((scene) => scene.steps));
  if (steps.some((step) => step.type === 'prediction')) asked.add('prediction');
  const extra = [
    ...(dialogues.length > 0 ? ['dialogue'] : []),
    ...(content.lesson.test ? ['test'] : []),
    ...(content.lesson.recall ? ['recall'] : []),
    ...(content.lesson.calendar ? ['calendar'] : []),
  ];
  return [...asked, ...extra].sort().map((name) => `components/${name}/course-${name}.ts`);
}

function emitRecord(items: readonly (Interaction | Dialogue)[]): string {
  if (items.length === 0) return '{}';
  return `{\n${items.map((item) => `    ${JSON.stringify(item.key)}: ${emitValue(item)},`).join('\n')}\n  }`;
}

/** The fields of interactions and talks that hold rich text. */
const richFields: ReadonlySet<string> = new Set([
  'question',
  'situation',
  'tip',
  'explanation',
  'whenRight',
  'whenWrong',
  'whenTrue',
  'whenFalse',
  'text',
  'feedback',
  'reveal',
  'example',
]);

/** Plain data as JavaScript, with the rich texts in it as strings or templates. */
function emitValue(value: unknown, field = ''): string {
  if (richFields.has(field) && (Array.isArray(value) || typeof value === 'string')) {
    return emitRich(value as never);
  }
  if (Array.isArray(value)) {
    // The parts of a gap text are rich texts themselves; those of a plan are strings.
    const item = field === 'parts' ? 'text' : '';
    return `[${value.map((entry) => emitValue(entry, item)).join(', ')}]`;
  }
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
    return `{ ${entries.map(([key, entry]) => `${JSON.stringify(key)}: ${emitValue(entry, key)}`).join(', ')} }`;
  }
  return JSON.stringify(value);
}
