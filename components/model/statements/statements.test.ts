import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import type { PrivacyLevel } from '../edition.ts';
import type { LearningEvent } from '../event.ts';
import { fixtureCourse } from '../fixture-course.ts';
import { grade } from '../grade.ts';
import type { Interaction } from '../interaction.ts';
import type { Response } from '../responses.ts';
import { courseDraft, draftsFor, dueResults } from './drafts.ts';
import { isoDuration } from './duration.ts';
import { fieldPaths, kindsAt, xapiProfile } from './profile.ts';
import { kindOf, reaches, statementKinds, type ResultField, type StatementKind } from './sendable.ts';
import type { StatementDraft } from './statement.ts';
import { activityTypes, iris, type ActivityType } from './vocabulary.ts';

const require = createRequire(import.meta.url);
const { default: validate } = require('@learninglocker/xapi-validation') as {
  default: (statement: unknown) => readonly unknown[];
};

const base = {
  key: 'a.0',
  question: 'Wat past?',
  label: 'Wat past?',
  weight: 1,
  scored: true,
  attempts: 0,
  shuffled: false,
} as const;
const options = [
  { code: '0', text: 'Een', correct: true },
  { code: '1', text: 'Twee', correct: false },
];

/** One question of each kind, with an answer. */
const asked: readonly (readonly [Interaction<string>, Response])[] = [
  [{ ...base, id: 'keuze', element: 'choice', type: 'choice', multiple: false, options }, ['0']],
  [{ ...base, id: 'meer', element: 'choice', type: 'choice', multiple: true, options }, ['0', '1']],
  [
    { ...base, id: 'stelling', element: 'true-false', type: 'true-false', correct: true, words: 'yes-no' },
    false,
  ],
  [
    {
      ...base,
      id: 'koppel',
      element: 'matching',
      type: 'matching',
      sources: options,
      targets: [
        { code: 'a', text: 'A' },
        { code: 'b', text: 'B' },
      ],
      pairs: [
        ['0', 'a'],
        ['1', 'b'],
      ],
    },
    [['0', 'a']],
  ],
  [{ ...base, id: 'volgorde', element: 'sequencing', type: 'sequencing', options }, ['1', '0']],
  [
    {
      ...base,
      id: 'gat',
      element: 'fill-in',
      type: 'fill-in',
      parts: ['Ik ', '.'],
      gaps: [{ code: '0', kind: 'typed', options: [{ code: '0', text: 'luister', correct: true }] }],
    },
    [''],
  ],
  [{ ...base, id: 'getal', element: 'numeric', type: 'numeric', minimum: 3, maximum: 5, answer: 4 }, 4],
  [
    {
      ...base,
      id: 'schaal',
      scored: false,
      weight: 0,
      element: 'likert',
      type: 'likert',
      scale: [
        { value: 1, label: 'oneens' },
        { value: 2, label: 'eens' },
      ],
      statements: [{ code: '0', text: 'Ik luister.' }],
    },
    [['0', 2]],
  ],
  [{ ...base, id: 'reflectie', scored: false, weight: 0, element: 'reflection', type: 'long-fill-in' }, true],
  [{ ...base, id: 'plan', scored: false, weight: 0, element: 'plan', type: 'other', lines: [] }, true],
];

const events: readonly LearningEvent[] = [
  { type: 'route-chosen', route: 'medewerker' },
  { type: 'privacy-read' },
  { type: 'screen-seen', lesson: 'a', screen: '0' },
  ...asked.map(([interaction, response]): LearningEvent => ({
    type: 'answered',
    key: 'a.0',
    response,
    grade: grade(interaction, response),
    seconds: 12,
    interaction,
  })),
  { type: 'lesson-completed', lesson: 'a' },
  { type: 'talk-started', key: 'c1.0' },
  { type: 'talk-replied', key: 'c1.0', reply: 'a' },
  { type: 'talk-ended', key: 'c1.0', ending: '9', result: 'again', remembered: ['ik bel terug'] },
  { type: 'talk-skipped', key: 'c1.1' },
  { type: 'test-started', lesson: 'e', drawn: ['g.0'] },
  {
    type: 'test-answered',
    lesson: 'e',
    key: 'g.0',
    response: ['0'],
    grade: { scaled: 1, correct: true },
    seconds: 5,
    interaction: asked[0]![0],
  },
  { type: 'test-finished', lesson: 'e', scaled: 0.8 },
  { type: 'time-passed', seconds: 60 },
  { type: 'progress-erased' },
];

function everything(privacy: PrivacyLevel): readonly StatementDraft[] {
  const reporting = { course: fixtureCourse, privacy };
  return [
    courseDraft(reporting, 'initialized'),
    courseDraft(reporting, 'resumed'),
    ...events.flatMap((event) => draftsFor(reporting, event, 0.4)),
    courseDraft(reporting, 'completed', { seconds: 3700 }),
    courseDraft(reporting, 'passed', { seconds: 3700, score: 0.825 }),
    courseDraft(reporting, 'failed', { seconds: 3700, score: 0.2 }),
    courseDraft(reporting, 'suspended', { seconds: 61 }),
    courseDraft(reporting, 'terminated', { seconds: 61 }),
  ];
}

function whole(draft: StatementDraft): Record<string, unknown> {
  return {
    id: 'fd95caff-11e8-40e5-82c2-c925530bf1ee',
    actor: { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '7' } },
    timestamp: '2026-11-24T19:55:01.476Z',
    ...draft,
  };
}

/** Whether a statement has something at one of the profile's paths. */
function has(statement: unknown, path: string): boolean {
  const steps = [...path.matchAll(/\.([a-zA-Z]+)|\['([^']+)'\]/g)].map(
    ([, plain, quoted]) => plain ?? quoted ?? '',
  );
  let value: unknown = statement;
  for (const step of steps) value = (value as Record<string, unknown> | undefined)?.[step];
  return value !== undefined;
}

/** All paths of the leaves of a result. */
function leaves(value: unknown, path = '$.result'): readonly string[] {
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    leaves(inner, /^[a-z]+$/.test(key) ? `${path}.${key}` : `${path}['${key}']`),
  );
}

for (const privacy of ['minimal', 'standard', 'extensive'] as const) {
  describe(`statements at ${privacy}`, () => {
    const statements = everything(privacy);

    it('are valid for an independent validator', () => {
      for (const draft of statements) {
        assert.deepEqual(validate(whole(draft)), [], JSON.stringify(draft));
      }
    });

    it('match one template of the profile each, and have no other field in their result', () => {
      const profile = xapiProfile(fixtureCourse, privacy, '2026-01-01T00:00:00Z');
      const templates = profile['templates'] as readonly {
        readonly verb: string;
        readonly objectActivityType: string;
        readonly rules: readonly { readonly location: string; readonly presence: string }[];
      }[];
      for (const draft of statements) {
        const matching = templates.filter(
          ({ verb, objectActivityType }) =>
            verb === draft.verb.id && objectActivityType === draft.object.definition?.type,
        );
        assert.equal(matching.length, 1, draft.verb.id);
        const { rules } = matching[0]!;
        for (const { location, presence } of rules) {
          if (presence === 'included') assert.ok(has(draft, location), `${draft.verb.id} ${location}`);
          if (presence === 'excluded') assert.ok(!has(draft, location), `${draft.verb.id} ${location}`);
        }
        const allowed = rules
          .filter(({ presence }) => presence !== 'excluded')
          .map(({ location }) => location);
        for (const leaf of draft.result ? leaves(draft.result) : []) {
          assert.ok(allowed.includes(leaf), `${draft.verb.id} ${leaf}`);
        }
      }
    });

    it('every template of the profile is one that is really sent', () => {
      const sent = new Set(
        statements.map((draft) => {
          const type = (Object.keys(activityTypes) as ActivityType[]).find(
            (name) => activityTypes[name] === draft.object.definition?.type,
          );
          return kindOf(draft.verb.id.split('/').at(-1) ?? '', type);
        }),
      );
      assert.deepEqual([...sent].sort(), [...kindsAt(privacy)].sort());
    });

    it('hold nothing of a person and nothing that was typed', () => {
      const text = JSON.stringify(statements);
      assert.doesNotMatch(text, /ik bel terug|reflectie|"actor"/);
    });
  });
}

describe('what a level reports', () => {
  it('minimal: the course alone; standard: lessons too; extensive: answers and endings too', () => {
    const types = (privacy: PrivacyLevel): readonly string[] =>
      [
        ...new Set(everything(privacy).map(({ object }) => object.definition?.type.split('/').at(-1) ?? '')),
      ].sort();
    assert.deepEqual(types('minimal'), ['course']);
    assert.deepEqual(types('standard'), ['course', 'lesson']);
    assert.deepEqual(types('extensive'), ['cmi.interaction', 'course', 'lesson', 'simulation']);
  });

  it('a typed gap that matched nothing is reported as wrong, not as what was typed', () => {
    const [gap] = draftsFor(
      { course: fixtureCourse, privacy: 'extensive' },
      events.find((event) => event.type === 'answered' && event.interaction?.id === 'gat')!,
      0,
    );
    assert.equal(gap?.result?.response, 'wrong');
  });

  it('levels include each other', () => {
    assert.ok(reaches('extensive', 'minimal'));
    assert.ok(!reaches('minimal', 'standard'));
  });
});

describe('a statement', () => {
  it('names verbs and activities in Dutch and English', () => {
    for (const { verb, object } of everything('extensive')) {
      assert.ok(verb.display['nl'] && verb.display['en'], verb.id);
      assert.ok(object.definition?.name['nl'] && object.definition.name['en'], object.id);
    }
  });

  it('has the module and the course around it, and the version and the hash of what was followed', () => {
    const [lesson] = draftsFor(
      { course: fixtureCourse, privacy: 'standard', activityId: 'https://lms.example/17' },
      { type: 'lesson-completed', lesson: 'a' },
      0.4,
    );
    const { parent, grouping } = lesson!.context.contextActivities;
    assert.deepEqual(
      parent?.map(({ id }) => id),
      ['https://example.org/proef/module/een'],
    );
    assert.deepEqual(
      grouping?.map(({ id }) => id),
      ['https://lms.example/17', 'https://example.org/proef'],
    );
    const { version, content } = iris(fixtureCourse);
    assert.deepEqual(lesson!.context.extensions, { [version]: '1.0.0', [content]: '00000000' });
  });

  it('names the version of the profile that belongs to the course as it is and to the privacy level', () => {
    const levels = ['minimal', 'standard', 'extensive'] as const;
    const versions = levels.map((privacy) => {
      const profile = xapiProfile(fixtureCourse, privacy, '2026-01-01T00:00:00Z');
      const [{ id }] = profile['versions'] as [{ readonly id: string }];
      for (const { context } of everything(privacy))
        assert.deepEqual(
          context.contextActivities.category?.map((activity) => activity.id),
          [id],
        );
      for (const part of [...(profile['concepts'] as object[]), ...(profile['templates'] as object[])])
        assert.equal((part as { readonly inScheme: string }).inScheme, id);
      return id;
    });
    const next = xapiProfile({ ...fixtureCourse, version: '1.0.1' }, 'minimal', '2026-01-01T00:00:00Z');
    const all = [...versions, (next['versions'] as [{ readonly id: string }])[0].id];
    assert.equal(new Set(all).size, 4);
  });

  it('of progress is not sent on completion (cmi5, 9.5.5.1)', () => {
    const verbsAt = (progress: number): readonly string[] =>
      draftsFor(
        { course: fixtureCourse, privacy: 'standard' },
        { type: 'lesson-completed', lesson: 'a' },
        progress,
      ).map(({ verb }) => verb.id.split('/').at(-1) ?? '');
    assert.deepEqual(verbsAt(0.4), ['completed', 'progressed']);
    assert.deepEqual(verbsAt(1), ['completed']);
  });

  it('completed has no score, passed has one with raw, min and max', () => {
    const reporting = { course: fixtureCourse, privacy: 'minimal' } as const;
    assert.equal(courseDraft(reporting, 'completed', { score: 0.8 }).result?.score, undefined);
    assert.deepEqual(courseDraft(reporting, 'passed', { score: 0.825 }).result?.score, {
      scaled: 0.825,
      raw: 82.5,
      min: 0,
      max: 100,
    });
  });

  it('durations are ISO 8601', () => {
    assert.deepEqual([0, 4, 61.5, 3723.456].map(isoDuration), ['PT0S', 'PT4S', 'PT1M1.5S', 'PT1H2M3.46S']);
  });
});

describe('results', () => {
  const final = { progress: 1, completed: true, lessonsDone: 1, lessonsTotal: 1, left: [] };
  const nothing = { completed: false, passed: false, failedNow: false };
  it('are told once each, and never while they are not final', () => {
    assert.deepEqual(dueResults({ ...final, completed: false, success: 'passed' }, nothing), []);
    assert.deepEqual(dueResults({ ...final, success: 'passed' }, nothing), ['passed', 'completed']);
    assert.deepEqual(
      dueResults({ ...final, success: 'passed' }, { completed: true, passed: true, failedNow: true }),
      [],
    );
    assert.deepEqual(dueResults(final, nothing), ['completed']);
  });
  it('no failed after passed, and not both in a session', () => {
    assert.deepEqual(dueResults({ ...final, success: 'failed' }, { ...nothing, passed: true }), [
      'completed',
    ]);
    assert.deepEqual(
      dueResults({ ...final, success: 'passed' }, { ...nothing, completed: true, failedNow: true }),
      [],
    );
  });
});

describe('the table', () => {
  it('gives each field of a result a place in a statement', () => {
    const paths = fieldPaths(fixtureCourse);
    for (const kind of Object.values(statementKinds) as readonly StatementKind[]) {
      for (const field of [...kind.always, ...kind.sometimes])
        assert.ok(paths[field as ResultField].length > 0);
    }
  });
});
