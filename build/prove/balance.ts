import type { CheckArguments } from '../check/check-arguments.ts';
import { dialoguesOf, type CompiledCourse } from '../compiled-course.ts';
import { textTable } from '../terminal/text-table.ts';
import { castOf, type CastMember } from './cast.ts';

const words = {
  title: {
    nl: 'Balans: wie praat, wie is boos, wie komt goed weg',
    en: 'Balance: who speaks, who is angry, who comes off well',
  },
  none: { nl: 'Er zijn geen gesprekken.', en: 'There are no talks.' },
  person: { nl: 'persoon', en: 'person' },
  talk: { nl: 'gesprek', en: 'talk' },
  age: { nl: 'leeftijd', en: 'age' },
  skin: { nl: 'huid', en: 'skin' },
  looks: { nl: 'uiterlijk', en: 'looks' },
  surname: { nl: 'achternaam', en: 'surname' },
  lines: { nl: 'regels', en: 'lines' },
  angry: { nl: 'boos', en: 'angry' },
  good: { nl: 'goede aflopen', en: 'good endings' },
  of: { nl: 'van', en: 'of' },
  yes: { nl: 'ja', en: 'yes' },
  no: { nl: 'nee', en: 'no' },
  group: { nl: 'groep', en: 'group' },
  people: { nl: 'personen', en: 'people' },
  young: { nl: 'jong', en: 'young' },
  adult: { nl: 'volwassen', en: 'adult' },
  middle: { nl: 'middelbaar', en: 'middle-aged' },
  old: { nl: 'oud', en: 'old' },
  light: { nl: 'huid 1-2', en: 'skin 1-2' },
  medium: { nl: 'huid 3-4', en: 'skin 3-4' },
  dark: { nl: 'huid 5-6', en: 'skin 5-6' },
  headscarf: { nl: 'hoofddoek', en: 'headscarf' },
  glasses: { nl: 'bril', en: 'glasses' },
  beard: { nl: 'baard of snor', en: 'beard or moustache' },
  withSurname: { nl: 'met achternaam', en: 'with a surname' },
  withoutSurname: { nl: 'zonder achternaam', en: 'without a surname' },
  note: {
    nl: 'Let op: "{one}" is {share} van de regels boos, "{other}" {otherShare}. Klopt dat beeld?',
    en: 'Note: "{one}" is angry in {share} of the lines, "{other}" in {otherShare}. Is that picture right?',
  },
  missing: { nl: 'Let op: "{group}" komt niet voor.', en: 'Note: "{group}" does not occur.' },
  measure: {
    nl: 'Uiterlijk zoals getekend (`personages:`). Boos is geërgerd, boos of woedend. Huid van 1 (licht) tot 6 (donker).',
    en: 'Looks as drawn (`characters:`). Angry is irritated, angry or furious. Skin from 1 (light) to 6 (dark).',
  },
} as const;

type WordKey = keyof typeof words;

/** Who belongs to a group; groups of one kind are weighed against each other. */
interface Group {
  readonly key: WordKey;
  readonly kind: 'age' | 'skin' | 'name' | 'other';
  has(member: CastMember): boolean;
}

const groups: readonly Group[] = [
  ...(['young', 'adult', 'middle', 'old'] as const).map((age): Group => ({
    key: age,
    kind: 'age',
    has: ({ looks }) => looks.age === age,
  })),
  { key: 'light', kind: 'skin', has: ({ looks }) => looks.skin <= 2 },
  { key: 'medium', kind: 'skin', has: ({ looks }) => looks.skin === 3 || looks.skin === 4 },
  { key: 'dark', kind: 'skin', has: ({ looks }) => looks.skin >= 5 },
  { key: 'withSurname', kind: 'name', has: ({ surname }) => surname },
  { key: 'withoutSurname', kind: 'name', has: ({ surname }) => !surname },
  { key: 'headscarf', kind: 'other', has: ({ looks }) => looks.headscarf },
  { key: 'glasses', kind: 'other', has: ({ looks }) => looks.glasses },
  { key: 'beard', kind: 'other', has: ({ looks }) => looks.beard !== 'none' },
];

/** Fewer lines than this say nothing about a group. */
const enoughLines = 8;

/** `--balance`: over all talks, who is angry, who comes off well, who has a name, by age and looks. */
export function balanceReport(
  { balance, language }: CheckArguments,
  course: CompiledCourse,
): Promise<string> {
  if (!balance) return Promise.resolve('');
  const word = (key: WordKey): string => words[key][language];
  const cast = castOf(dialoguesOf(course));
  if (cast.length === 0) return Promise.resolve(word('none'));
  const people = [
    (['person', 'talk', 'age', 'skin', 'looks', 'surname', 'lines', 'angry', 'good'] as const).map(word),
    ...cast.map((member) => personRow(member, word)),
  ];
  const counted = groups.map((group) => ({ group, members: cast.filter((member) => group.has(member)) }));
  const table = [
    (['group', 'people', 'lines', 'angry', 'good'] as const).map(word),
    ...counted.map(({ group, members }) => groupRow(word(group.key), members, word)),
  ];
  const notes = notesOf(counted, word);
  return Promise.resolve(
    [
      word('title'),
      word('measure'),
      '',
      textTable(people),
      '',
      textTable(table),
      ...(notes.length > 0 ? ['', ...notes] : []),
    ].join('\n'),
  );
}

function personRow(member: CastMember, word: (key: WordKey) => string): readonly string[] {
  const { name, talk, looks, surname, lines, angryLines, goodEndings, endings } = member;
  const seen = (['headscarf', 'glasses', 'beard'] as const).filter((key) =>
    groups.find((group) => group.key === key)?.has(member),
  );
  return [
    name,
    talk,
    word(looks.age),
    String(looks.skin),
    seen.map(word).join(', '),
    word(surname ? 'yes' : 'no'),
    String(lines),
    `${angryLines} (${percent(angryLines, lines)})`,
    `${goodEndings} ${word('of')} ${endings}`,
  ];
}

function groupRow(
  name: string,
  members: readonly CastMember[],
  word: (key: WordKey) => string,
): readonly string[] {
  const { lines, angryLines, goodEndings, endings } = totals(members);
  return [
    name,
    String(members.length),
    String(lines),
    `${angryLines} (${percent(angryLines, lines)})`,
    `${goodEndings} ${word('of')} ${endings}`,
  ];
}

function totals(
  members: readonly CastMember[],
): Pick<CastMember, 'lines' | 'angryLines' | 'goodEndings' | 'endings'> {
  const sum = (key: 'lines' | 'angryLines' | 'goodEndings' | 'endings'): number =>
    members.reduce((total, member) => total + member[key], 0);
  return {
    lines: sum('lines'),
    angryLines: sum('angryLines'),
    goodEndings: sum('goodEndings'),
    endings: sum('endings'),
  };
}

/** Within one kind: a group that is missing, and a group that is angry twice as often as another. */
function notesOf(
  counted: readonly { readonly group: Group; readonly members: readonly CastMember[] }[],
  word: (key: WordKey) => string,
): readonly string[] {
  const missing = counted
    .filter(({ group, members }) => group.kind !== 'other' && members.length === 0)
    .map(({ group }) => word('missing').replace('{group}', word(group.key)));
  const uneven = (['age', 'skin', 'name'] as const).flatMap((kind) => {
    const shares = counted
      .filter(({ group }) => group.kind === kind)
      .map(({ group, members }) => ({ name: word(group.key), ...totals(members) }))
      .filter(({ lines }) => lines >= enoughLines)
      .sort((one, other) => other.angryLines / other.lines - one.angryLines / one.lines);
    const most = shares[0];
    const least = shares.at(-1);
    if (
      !most ||
      !least ||
      most.angryLines * least.lines < 2 * least.angryLines * most.lines ||
      most === least
    )
      return [];
    return [
      word('note')
        .replace('{one}', most.name)
        .replace('{share}', percent(most.angryLines, most.lines))
        .replace('{other}', least.name)
        .replace('{otherShare}', percent(least.angryLines, least.lines)),
    ];
  });
  return [...missing, ...uneven];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '0 %' : `${Math.round((part / whole) * 100)} %`;
}
