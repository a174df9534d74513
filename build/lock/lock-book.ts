import type { Compiled, Place, Problem } from '../problem.ts';
import type { Report } from '../problems/diagnostic.ts';
import { lockBroken, lockFull, lockUnsure } from '../problems/lock-problems.ts';
import { codeNumber, matchCodes, type CodeEntry, type DoubtAnswer } from './match-codes.ts';

/** The codes of one lesson (or, for `course.lock.json`, of the lessons): what the lock file holds and what is added to it. */
export interface LockBook {
  /** Codes for a group of texts, e.g. the answers of a question; what is doubtful is reported at the text's place. */
  codes(
    group: LockGroup,
    texts: readonly string[],
    places: readonly Place[],
    report: Report,
  ): readonly string[];
  /** The code of an id: another id is another thing, never a rewording. */
  idCode(group: LockGroup, id: string, at: Place, report: Report): string;
  /** What has to be written: undefined when the file is up to date or a doubt is open. */
  pending(): { readonly text: string; readonly changes: number } | undefined;
  /** The file did not exist at its place. */
  readonly absent: boolean;
}

/** Which texts are matched with each other. */
export interface LockGroup {
  /** Name in the file, e.g. `screens` or `eerste-reactie`. */
  readonly name: string;
  /** How many codes there are: 36 for one character, 1296 for two. */
  readonly most: number;
}

/** Number of codes of one character. */
export const oneCharacter = 36;
/** Number of codes of one or two characters. */
export const twoCharacters = 36 * 36;

type Codes = Readonly<Record<string, string>>;

interface LockFile {
  readonly format: 1;
  readonly codes: Readonly<Record<string, Codes>>;
  readonly retired: Readonly<Record<string, Codes>>;
}

/**
 * Opens a lock file; `text` is undefined when it does not exist yet. `strayed`: the text was found at another place, where its lesson was
 * before it moved, and has to be written at this one.
 */
export function openLock(
  file: string,
  text: string | undefined,
  answer?: DoubtAnswer,
  strayed = false,
): Compiled<LockBook> {
  const read = text === undefined ? { value: emptyFile, problems: [] } : readLock(file, text);
  if (!read.value) return { problems: read.problems };
  const lock = read.value;
  const groups = new Map<string, readonly CodeEntry[]>();
  let doubtful = false;
  let changes = 0;
  const absent = text === undefined || strayed;
  const book: LockBook = {
    absent,
    codes(group, texts, places, report) {
      const existing = groups.get(group.name) ?? entriesOf(lock, group.name);
      const matched = matchCodes(existing, texts, answer);
      matched.doubts.forEach((doubt) => {
        const [first = 0] = doubt.candidates;
        const found = doubt.candidates.map((index) => shorten(texts[index] ?? ''));
        report(lockUnsure(places[first] ?? startOf(file), group.name, shorten(doubt.text), found));
      });
      doubtful ||= matched.doubts.length > 0;
      if (matched.entries.some((entry) => codeNumber(entry.code) >= group.most)) {
        doubtful = true;
        report(lockFull(places[0] ?? startOf(file), group.name, group.most));
      }
      changes += differences(existing, matched.entries);
      groups.set(group.name, matched.entries);
      return matched.codes;
    },
    idCode(group, id, at, report) {
      const existing = groups.get(group.name) ?? entriesOf(lock, group.name);
      const known = existing.find((entry) => entry.text === id);
      if (known) return known.code;
      const next = existing.reduce((most, entry) => Math.max(most, codeNumber(entry.code) + 1), 0);
      if (next >= group.most) {
        doubtful = true;
        report(lockFull(at, group.name, group.most));
      }
      const code = next.toString(36);
      groups.set(group.name, [...existing, { code, text: id }]);
      changes += 1;
      return code;
    },
    pending() {
      if (doubtful || (changes === 0 && !absent)) return undefined;
      return { text: printLock(lock, groups), changes };
    },
  };
  return { value: book, problems: [] };
}

const emptyFile: LockFile = { format: 1, codes: {}, retired: {} };

function startOf(file: string): Place {
  return { file, line: 1, column: 1 };
}

function readLock(file: string, text: string): Compiled<LockFile> {
  const broken = (detail: string): Compiled<LockFile> => ({
    problems: [lockBroken(startOf(file), detail)] as Problem[],
  });
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return broken(text.includes('<<<<<<<') ? 'git-conflict' : `JSON (${String((error as Error).message)})`);
  }
  if (!isRecord(json) || json['format'] !== 1) return broken('format');
  const codes = json['codes'] ?? {};
  const retired = json['retired'] ?? {};
  if (!isTable(codes) || !isTable(retired)) return broken('codes');
  for (const [group, entries] of Object.entries(codes)) {
    const used = Object.keys(retired[group] ?? {});
    const both = Object.keys(entries).find((code) => used.includes(code));
    if (both !== undefined) return broken(`${group}: ${both}`);
    const wrong = [...Object.keys(entries), ...used].find(
      (code) => !/^(?:[0-9a-z]|[1-9a-z][0-9a-z])$/.test(code),
    );
    if (wrong !== undefined) return broken(`${group}: ${wrong}`);
  }
  return { value: { format: 1, codes, retired }, problems: [] };
}

function entriesOf(lock: LockFile, group: string): readonly CodeEntry[] {
  const live = Object.entries(lock.codes[group] ?? {}).map(([code, text]): CodeEntry => ({ code, text }));
  const gone = Object.entries(lock.retired[group] ?? {}).map(([code, text]): CodeEntry => ({
    code,
    text,
    retired: true,
  }));
  return [...live, ...gone];
}

function printLock(lock: LockFile, groups: ReadonlyMap<string, readonly CodeEntry[]>): string {
  const names = [
    ...new Set([...Object.keys(lock.codes), ...Object.keys(lock.retired), ...groups.keys()]),
  ].sort();
  const table = (retired: boolean): Record<string, Codes> =>
    Object.fromEntries(
      names
        .map((name): [string, Codes] => {
          const entries = groups.get(name) ?? entriesOf(lock, name);
          const wanted = entries.filter((entry) => (entry.retired === true) === retired);
          return [name, Object.fromEntries(wanted.map((entry) => [entry.code, entry.text]))];
        })
        .filter(([, codes]) => Object.keys(codes).length > 0),
    );
  return `${JSON.stringify({ format: 1, codes: table(false), retired: table(true) }, null, 2)}\n`;
}

function differences(before: readonly CodeEntry[], after: readonly CodeEntry[]): number {
  const key = (entry: CodeEntry): string =>
    `${entry.code} ${entry.retired === true ? '-' : '+'} ${entry.text}`;
  const known = new Set(before.map(key));
  return after.filter((entry) => !known.has(key(entry))).length;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTable(value: unknown): value is Record<string, Codes> {
  return (
    isRecord(value) &&
    Object.values(value).every(
      (codes) => isRecord(codes) && Object.values(codes).every((text) => typeof text === 'string'),
    )
  );
}
