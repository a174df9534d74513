import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Dialogue } from '../../../components/model/dialogue.ts';
import { plainProse } from '../../../components/model/prose.ts';
import { replay } from '../../../components/model/talk/replay.ts';
import { dialoguesOf } from '../../compiled-course.ts';
import { compileFiles, smallCourse } from '../../test-support/fixture.ts';
import { haddadLesson } from '../../test-support/haddad.ts';

async function compiled(
  lesson: string,
  more: Readonly<Record<string, string>> = {},
): Promise<{ readonly dialogue: Dialogue; readonly codes: readonly string[]; readonly lock: string }> {
  const { value, problems, effects } = await compileFiles({ ...smallCourse, ...more, 'm/les.md': lesson });
  const dialogue = value && dialoguesOf(value)[0];
  assert.ok(dialogue, problems.map(({ code }) => code).join());
  return {
    dialogue,
    codes: problems.map(({ code }) => code),
    lock: effects.text('c/m/les.lock.json') ?? '',
  };
}

describe('a talk of the guide', async () => {
  const { dialogue, codes } = await compiled(haddadLesson);
  const [first, , story, clash] = dialogue.scenes;

  it('compiles and is proved without a word', () => {
    assert.deepEqual(codes, []);
  });

  it('has its situation, warning, meters, goals and the person in it', () => {
    assert.equal(dialogue.title, 'Meneer Haddad en de verhuiskostenvergoeding');
    assert.match(
      plainProse(dialogue.situation, { gemeente: 'Ons Dorp' }),
      /^Je werkt aan de balie van Ons Dorp\./,
    );
    assert.equal(plainProse(dialogue.warning?.text ?? []), 'Dit gesprek gaat over wantrouwen.');
    assert.deepEqual(dialogue.meters, [
      {
        name: 'vertrouwen',
        start: 2,
        minimum: 0,
        maximum: 5,
        good: 'high',
        words: ['laag', 'midden', 'hoog'],
      },
      {
        name: 'spanning',
        start: 3,
        minimum: 0,
        maximum: 5,
        good: 'low',
        words: ['rustig', 'gespannen', 'heet'],
      },
    ]);
    assert.deepEqual(dialogue.goals, ['erkennen', 'doorvragen']);
    assert.deepEqual(
      dialogue.people.map(({ name }) => name),
      ['Meneer Haddad'],
    );
  });

  it('has its steps in order: the pause first, then what is said and thought', () => {
    assert.deepEqual(
      first?.steps.map(({ type }) => type),
      ['pause', 'line', 'thought'],
    );
    const line = first?.steps[1];
    assert.ok(line?.type === 'line');
    assert.deepEqual([line.feeling, line.strength, line.feelingWord], ['tense', 3, 'heel gespannen']);
    assert.deepEqual(
      story?.steps.map(({ type }) => type),
      ['prediction', 'line'],
    );
  });

  it('has replies with what they do, at once and later', () => {
    const promise = first?.replies[2];
    assert.deepEqual(promise?.effects, [{ on: 'vertrouwen', by: 1 }]);
    assert.deepEqual(promise?.later, [
      {
        effects: [
          { on: 'vertrouwen', by: -3 },
          { on: 'spanning', by: 2 },
        ],
        after: 2,
      },
    ]);
    assert.deepEqual(promise?.remember, ['vandaag geregeld']);
    assert.deepEqual(story?.replies[0]?.when, [{ of: 'vertrouwen', is: '>=', than: 4 }]);
    assert.deepEqual(clash?.jumps, [
      { when: [{ of: 'spanning', is: '>=', than: 5 }], to: dialogue.scenes[6]?.code },
    ]);
  });

  it('`naar: Samen verder` finds `Einde: Samen verder`', () => {
    assert.equal(story?.replies[0]?.to, dialogue.scenes[4]?.code);
    assert.deepEqual(
      dialogue.scenes.slice(4).map(({ ending }) => ending?.result),
      ['passed', 'passed', 'again'],
    );
  });

  it('plays: the promise of the first turn backfires in the third', () => {
    const [, dossier] = dialogue.scenes;
    const replies = [
      first?.replies[2]?.code ?? '',
      dossier?.replies[1]?.code ?? '',
      clash?.replies[0]?.code ?? '',
    ];
    const { meters, turns, ended } = replay(dialogue, replies);
    assert.equal(turns[3]?.landed.length, 2);
    assert.deepEqual(meters, { vertrouwen: 0, spanning: 4 });
    assert.equal(ended?.result, 'passed');
  });
});

describe('Word and phones', () => {
  const same: readonly (readonly [name: string, change: (text: string) => string])[] = [
    ['curly quotes', (text) => text.replace(/"([^"\n]+)"/g, '“$1”')],
    ['dashes for minus', (text) => text.replace(/ -(\d)/g, ' –$1')],
    ['the minus sign', (text) => text.replace(/ -(\d)/g, ' −$1')],
    ['spaces after the sign', (text) => text.replace(/ ([+-])(\d)/g, ' $1 $2')],
    ['a colon after the meter', (text) => text.replace(/vertrouwen ([+-])/g, 'vertrouwen: $1')],
    ['hard spaces', (text) => text.replace(/vertrouwen ([+-])/g, 'vertrouwen\u00a0$1')],
    ['arrows', (text) => text.replace(/naar: /g, '-> ')],
    ['capitals', (text) => text.replace(/naar: /g, 'Naar: ').replace('(als', '(ALS')],
    ['a sign for `minstens`', (text) => text.replaceAll('minstens', '≥')],
    ['links', (text) => text.replace(/- naar: (.+)/g, '- naar: [$1](#x)')],
    ['windows', (text) => text.replace(/\n/g, '\r\n')],
  ];
  for (const [name, change] of same) {
    it(name, async () => {
      const { dialogue } = await compiled(haddadLesson);
      const { dialogue: other, codes } = await compiled(change(haddadLesson));
      assert.deepEqual(codes, []);
      const bare = (talk: Dialogue) =>
        talk.scenes.map(({ code, jumps, replies }) => [
          code,
          jumps,
          replies.map(({ code: own, when, effects, later, remember, to }) => [
            own,
            when,
            effects,
            later,
            remember,
            to,
          ]),
        ]);
      assert.deepEqual(bare(other), bare(dialogue));
    });
  }
});

describe('English', () => {
  it('has its own words', async () => {
    const lesson = `---
id: les
titel: Les
goals: [acknowledging]
---

## Conversation: Mr Haddad
<!-- id: haddad -->

At the desk.

Feedback afterwards. Thoughts at once. Fixed order.

- trust: 2 (0 to 5, low is good; little | much)

### Start

**Mr Haddad** (very angry): "Again."

**Mr Haddad** (thinks): They know me.

- "Tell me."
  > Good.
  - trust +1, acknowledging +1
  - later: trust -1 (after one turn)
  - to: Ending: Together
- (if trust at least 2) "No."
  > A closed door.
  - to: Ending: Over

### Ending: Together

Result: passed

### Ending: Over

If trust at least 5: to Ending: Together

Result: try again
`;
    const { dialogue, codes } = await compiled(lesson);
    assert.deepEqual(
      codes.filter((code) => code.startsWith('talk/')),
      ['talk/always-wins'],
    );
    assert.deepEqual(
      [dialogue.feedback, dialogue.thoughts, dialogue.shuffled],
      ['afterwards', 'direct', false],
    );
    assert.deepEqual(dialogue.scenes[0]?.replies[0]?.later, [
      { effects: [{ on: 'trust', by: -1 }], after: 1 },
    ]);
  });
});

describe('codes', () => {
  it('a reply that is reworded, moved or added keeps those of the others', async () => {
    const before = await compiled(haddadLesson);
    const edited = haddadLesson
      .replace('"Dat mag, maar die zegt hetzelfde."', '"Dat mag, maar die zegt echt hetzelfde."')
      .replace('### Het dossier\n', '### Het grote dossier\n')
      .replaceAll('naar: Het dossier', 'naar: Het grote dossier')
      .replace(
        '- "U heeft gelijk.',
        '- "Ik bel u morgen terug, over het dossier en over uw nummer."\n  > Een nieuw antwoord.\n  - naar: Botsing\n- "U heeft gelijk.',
      );
    const after = await compiled(edited, { 'm/les.lock.json': before.lock });
    assert.deepEqual(after.codes, []);
    const codeOf = (dialogue: Dialogue, label: RegExp): string | undefined =>
      dialogue.scenes.flatMap(({ replies }) => replies).find((reply) => label.test(reply.label))?.code;
    for (const label of [/hetzelfde/, /U heeft gelijk/, /Zonder nummer/, /Mag ik opnieuw/]) {
      assert.equal(codeOf(after.dialogue, label), codeOf(before.dialogue, label), String(label));
    }
    const all = after.dialogue.scenes.flatMap(({ replies }) => replies.map(({ code }) => code));
    assert.equal(new Set(all).size, all.length);
    assert.deepEqual(
      after.dialogue.scenes.map(({ code }) => code),
      before.dialogue.scenes.map(({ code }) => code),
    );
  });
});
