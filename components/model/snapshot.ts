import { packCodes } from './packed-codes.ts';
import { responseText } from './response-text.ts';
import type { AnswerState, Place, Session, TalkState, TestState } from './session.ts';
import { hash } from './shuffle.ts';

/**
 * The saved state as ASCII text: `1` and the head, sections that begin with `~` and a letter, and a checksum. Keyed by stable codes,
 * never by position. The places of the sections are free, and a section that a version does not know is kept verbatim.
 *
 *   1 revision.seed.seconds.route.privacy ~P place ~C completed ~L lessons ~A answers ~T talks ~E tests ~R recalls ~M promises ~? unknown ~# checksum
 */
export const snapshotVersion = '1';

/** Longest state that every SCORM 1.2 LMS keeps (CMIString4096, with some room to spare). */
export const scorm12Room = 4000;

/** The session as text of at most `room` characters: when it does not fit, details go first, facts last. */
export function snapshot(session: Session, room: number = scorm12Room): string {
  for (const drop of drops) {
    const text = write(drop(session));
    if (text.length <= room) return text;
  }
  return write(lastResort(session));
}

/** From least to most painful: what is left out when room runs short. Completion, endings and scores are never dropped. */
const drops: readonly ((session: Session) => Session)[] = [
  (session) => session,
  (session) => ({
    ...session,
    answers: mapAnswers(session, (state, done) => (done ? withoutResponse(state) : state)),
  }),
  (session) => ({
    ...drops[1]!(session),
    talks: mapValues(session.talks, (state) => (state.plays > 0 ? { ...state, replies: [] } : state)),
  }),
  (session) => ({
    ...drops[2]!(session),
    answers: mapAnswers(session, (state, done) => (done ? undefined : state)),
    recalls: {},
  }),
  (session) => ({
    ...drops[3]!(session),
    tests: mapValues(session.tests, (state) =>
      state.running ? state : { ...state, drawn: [], answers: {} },
    ),
  }),
  (session) => ({ ...drops[4]!(session), answers: mapAnswers(session, withoutResponse) }),
  (session) => ({ ...drops[5]!(session), answers: {}, unknown: [] }),
];

function lastResort(session: Session): Session {
  return {
    ...drops[6]!(session),
    talks: mapValues(session.talks, (state) => ({ ...state, replies: [] })),
    remembered: [],
  };
}

function withoutResponse({ attempts, scaled, best }: AnswerState): AnswerState {
  return { attempts, ...(scaled === undefined ? {} : { scaled }), ...(best === undefined ? {} : { best }) };
}

function mapAnswers(
  session: Session,
  change: (state: AnswerState, lessonDone: boolean) => AnswerState | undefined,
): Record<string, AnswerState> {
  const answers: Record<string, AnswerState> = {};
  for (const [key, state] of Object.entries(session.answers)) {
    const changed = change(state, session.lessons[key.slice(0, key.indexOf('.'))]?.done ?? false);
    if (changed) answers[key] = changed;
  }
  return answers;
}

function mapValues<T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function write(session: Session): string {
  const { revision, seed, seconds, route, privacyRead, place, completed } = session;
  const head = [
    revision.toString(36),
    seed.toString(36),
    seconds.toString(36),
    escapeText(route ?? ''),
    privacyRead ? '1' : '0',
  ].join('.');
  const sections = [
    place ? `P${placeText(place)}` : '',
    completed
      ? `C${completed.success?.[0] ?? '-'}${completed.score === undefined ? '' : scoreText(completed.score)}`
      : '',
    section('L', session.lessons, (state, code) =>
      state.done ? `${code}!` : `${code}.${packCodes(state.seen)}`,
    ),
    answersSection(session.answers),
    section('T', session.talks, (state, key) => `${key}${talkText(state)}`),
    section('E', session.tests, (state, code) => `${code}${testText(state)}`),
    section('R', session.recalls, (keys, code) => `${code}.${packKeys(keys)}`),
    session.remembered.length > 0 ? `M${session.remembered.map(escapeText).join(',')}` : '',
    ...session.unknown,
  ].filter((part) => part !== '');
  const body = [snapshotVersion + head, ...sections].join('~');
  return `${body}~#${checksum(body)}`;
}

function section<T>(
  letter: string,
  record: Readonly<Record<string, T>>,
  text: (value: T, key: string) => string,
): string {
  const keys = Object.keys(record).sort();
  return keys.length > 0 ? letter + keys.map((key) => text(record[key] as T, key)).join(',') : '';
}

function answersSection(answers: Session['answers']): string {
  const byLesson = new Map<string, string[]>();
  for (const key of Object.keys(answers).sort()) {
    const dot = key.indexOf('.');
    const entries = byLesson.get(key.slice(0, dot)) ?? [];
    entries.push(key.slice(dot + 1) + answerText(answers[key] as AnswerState));
    byLesson.set(key.slice(0, dot), entries);
  }
  const groups = [...byLesson].map(([lesson, entries]) => `${lesson}:${entries.join(',')}`);
  return groups.length > 0 ? `A${groups.join('/')}` : '';
}

/** Attempts as a capital (A is one, Z is 26 or more), the score, and the response: `A*ac`. */
export function answerText({ attempts, scaled, best, response }: AnswerState): string {
  const count = String.fromCharCode(64 + Math.min(26, Math.max(1, attempts)));
  let score = '-';
  if (scaled === 1 && best === 1) score = '*';
  else if (scaled === 0 && best === 0) score = '0';
  else if (scaled !== undefined) score = `+${scoreText(scaled)}${scoreText(best ?? scaled)}`;
  return count + score + (response === undefined ? '' : responseText(response));
}

function talkText({ passed, skipped, plays, endings, replies }: TalkState): string {
  const flags = String.fromCharCode(65 + (passed ? 1 : 0) + (skipped ? 2 : 0));
  return `:${flags}${Math.min(35, plays).toString(36)}${packCodes(endings)}.${packCodes(replies)}`;
}

function testText({ scores, running, drawn, answers }: TestState): string {
  const given = drawn.map((key) => (answers[key] ? answerText(answers[key]) : '')).join(';');
  return `:${running ? 'R' : 'F'}${scores.map(scoreText).join('')}.${packKeys(drawn)}.${given}`;
}

function packKeys(keys: readonly string[]): string {
  return packCodes(keys.flatMap((key) => key.split('.')));
}

/** A score 0..1 in thousandths, two characters base 36. */
export function scoreText(score: number): string {
  return Math.round(score * 1000)
    .toString(36)
    .padStart(2, '0');
}

/** Text in ASCII without the characters that the format uses. */
export function escapeText(text: string): string {
  return encodeURIComponent(text).replace(
    /[.!~*'()]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  );
}

/** Four characters base 36 that change when the text does. */
export function checksum(text: string): string {
  return (hash(text) % 1679616).toString(36).padStart(4, '0');
}

/** A place as text, also for `cmi.core.lesson_location`. */
export function placeText({ lesson, screen }: Place): string {
  return `${lesson}.${screen}`;
}

/** Reads a place back; undefined when the text is not one. */
export function readPlace(text: string): Place | undefined {
  const [, lesson, screen] = /^([0-9a-z]{1,2})\.([0-9a-z]{1,2})$/.exec(text.trim()) ?? [];
  return lesson && screen ? { lesson, screen } : undefined;
}
