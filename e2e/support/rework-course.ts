import type { CourseVersions } from './course-versions.ts';

/** Words that a learner had before them when they answered, and the words that stand there now. */
export const rewordings: readonly (readonly [file: string, from: string, to: string])[] = [
  ['neighbour/over-the-hedge.md', 'What do you do on Sunday?', 'It is Sunday. What do you do?'],
  [
    'neighbour/over-the-hedge.md',
    'I show her the door of the hive and ask about the boy.',
    'I show her the door of the hive, and I ask about the boy.',
  ],
  ['start/reading-the-hive.md', 'Thunder in the air', 'There is thunder in the air'],
  ['start/a-day-in-the-hive.md', 'On the landing board', 'On the board where they land'],
];

/** What an author does to the small course in a year: everything that has a code is added, moved, split, reworded or removed. */
export async function reworkCourse(versions: CourseVersions): Promise<void> {
  await versions.edit('course.yaml', 'version: 1.0.0', 'version: 1.1.0');
  for (const [file, from, to] of rewordings) await versions.edit(file, from, to);
  await changeQuestions(versions);
  await changeTalk(versions);
  await changeLessons(versions);
}

async function changeQuestions({ edit }: CourseVersions): Promise<void> {
  const day = 'start/a-day-in-the-hive.md';
  // Of one screen two are made, and a question on it goes.
  await edit(day, '### Fill in: Complete', '## Before you open it\n\n### Fill in: Complete');
  await edit(day, /### Number: How many metres[^]*?(?=## Before)/, '');
  // A question becomes another kind of question.
  await edit(
    day,
    'Statement: A bee that stings you does so to defend the hive.',
    'Question: Why does a bee sting?',
  );
  await edit(
    day,
    /Answer: true\n[^]*?(?=> Explanation: A worker dies)/,
    '- (x) To defend the hive\n- ( ) To catch its food\n\n',
  );
  // Answers change places, and one is added.
  const waiting = '- ( ) I wait until she says something.\n  > Then she has to begin twice.\n';
  const hedge = 'neighbour/over-the-hedge.md';
  await edit(hedge, waiting, '');
  await edit(
    hedge,
    '  > Better than nothing. A note cannot listen.\n',
    `  > Better than nothing. A note cannot listen.\n- ( ) I ask her in for tea.\n  > It is early for that.\n${waiting}`,
  );
  // In the bank one goes and one comes.
  await edit('finish/bank-hive.md', '<!-- id: t-smoke -->', '<!-- id: t-hear -->');
  await edit('finish/bank-hive.md', 'Smoke makes bees sleep.', 'Bees hear as we do.');
}

async function changeTalk({ edit }: CourseVersions): Promise<void> {
  const hedge = 'neighbour/over-the-hedge.md';
  await edit(hedge, 'I went too fast. How is he?"', 'I went too fast there. How is he?"');
  await edit(hedge, '"The swelling is going down. But', '"The swelling has gone down. But');
  await edit(hedge, /- "Shall I come over with[^]*?(?=### Ending: Saturday)/, '');
}

async function changeLessons({ read, edit, write, move, remove }: CourseVersions): Promise<void> {
  await write(
    'start/bees-at-night.md',
    `---
id: bees-at-night
title: Bees at night
minutes: 2
objective: You know where bees are at night.
---

# Bees at night

All of them are at home.

### Statement: Bees sleep.
<!-- id: night-sleep -->

Answer: true

> Explanation: Foragers most of all.
`,
  );
  // A lesson moves to another module and gets another file name; its second half becomes a lesson of its own.
  const lesson = 'neighbour/what-the-hive-tells.md';
  await move('start/reading-the-hive.md', lesson);
  await move('start/reading-the-hive.lock.json', lesson.replace('.md', '.lock.json'));
  const [half = '', otherHalf = ''] = (await read(lesson)).split('\n## How is it for you?\n');
  await write(lesson, half);
  await write(
    'neighbour/near-a-hive.md',
    `---
id: near-a-hive
title: Near a hive
roles: [keeper]
minutes: 2
objective: You know how near you dare to come.
---

# Near a hive
${otherHalf}`,
  );
  // One that the learner did goes, and one that they did not.
  await remove('finish/my-plan.md');
  await remove('neighbour/asked-again.md');
  await edit(
    'start/module.yaml',
    '[a-day-in-the-hive, reading-the-hive]',
    '[bees-at-night, a-day-in-the-hive]',
  );
  await edit(
    'neighbour/module.yaml',
    '[over-the-hedge, asked-again]',
    '[what-the-hive-tells, near-a-hive, over-the-hedge]',
  );
  await edit('finish/module.yaml', ', my-plan]', ']');
}
