import { unpackCodes } from './packed-codes.ts';
import { readResponse } from './response-text.ts';
import { newSession, type AnswerState, type Session, type TalkState, type TestState } from './session.ts';
import { checksum, readPlace, snapshotVersion } from './snapshot.ts';

/** A session that was read back, and how much of it could be read. */
export interface Restored {
  readonly session: Session;
  /** `newer`: written by a later version; it is kept whole beside a new session. */
  readonly quality: 'empty' | 'whole' | 'salvaged' | 'newer';
}

/** Reads a saved state. Never throws: what cannot be read is left out, and `quality` says so. `seed` serves a new session. */
export function restore(text: string, seed: number): Restored {
  const trimmed = text.trim();
  if (trimmed === '') return { session: newSession(seed), quality: 'empty' };
  if (/^[2-9]/.test(trimmed)) {
    return {
      session: { ...newSession(seed), unknown: [`?${encodeURIComponent(trimmed).replace(/~/g, '%7e')}`] },
      quality: 'newer',
    };
  }
  const end = trimmed.lastIndexOf('~#');
  const isWhole =
    trimmed.startsWith(snapshotVersion) &&
    end > 0 &&
    trimmed.slice(end + 2) === checksum(trimmed.slice(0, end));
  const [head = '', ...sections] = (end > 0 ? trimmed.slice(0, end) : trimmed).split('~');
  if (!head.startsWith(snapshotVersion)) return { session: newSession(seed), quality: 'salvaged' };
  let session = readHead(head.slice(1), seed);
  for (const section of sections) {
    try {
      session = readSection(session, section);
    } catch {
      // A damaged section costs that section alone.
    }
  }
  return { session, quality: isWhole ? 'whole' : 'salvaged' };
}

function readHead(head: string, seed: number): Session {
  const [revision = '', ownSeed = '', seconds = '', route = '', privacy = ''] = head.split('.');
  return {
    ...newSession(number36(ownSeed) || seed),
    revision: number36(revision),
    seconds: number36(seconds),
    ...(route ? { route: safeDecode(route) } : {}),
    privacyRead: privacy === '1',
  };
}

function number36(text: string): number {
  const value = parseInt(text, 36);
  return Number.isFinite(value) && value >= 0 ? value : 0;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readSection(session: Session, section: string): Session {
  const rest = section.slice(1);
  const parts = rest.split(',').filter((part) => part !== '');
  switch (section[0]) {
    case 'P': {
      const place = readPlace(rest);
      return place ? { ...session, place } : session;
    }
    case 'C': {
      const success = ({ p: 'passed', f: 'failed' } as const)[rest[0] as 'p' | 'f'];
      return {
        ...session,
        completed: {
          ...(success ? { success } : {}),
          ...(rest.length === 3 ? { score: score(rest.slice(1)) } : {}),
        },
      };
    }
    case 'L':
      return {
        ...session,
        lessons: entries(parts, /^([0-9a-z]{1,2})(?:(!)|\.(.*))$/, ([, done, seen]) => ({
          seen: unpackCodes(seen ?? ''),
          done: Boolean(done),
        })),
      };
    case 'A':
      return { ...session, answers: readAnswers(rest) };
    case 'T':
      return {
        ...session,
        talks: entries(parts, /^([0-9a-z]{1,2}\.[0-9a-z]{1,2}):([A-D])([0-9a-z])([^.]*)\.(.*)$/, readTalk),
      };
    case 'E':
      return {
        ...session,
        tests: entries(parts, /^([0-9a-z]{1,2}):([RF])([^.]*)\.([^.]*)\.(.*)$/, readTest),
      };
    case 'R':
      return {
        ...session,
        recalls: entries(parts, /^([0-9a-z]{1,2})\.(.*)$/, ([, keys]) => unpackKeys(keys ?? '')),
      };
    case 'M':
      return { ...session, remembered: parts.map(safeDecode) };
    default:
      return { ...session, unknown: [...session.unknown, section] };
  }
}

function entries<T>(
  parts: readonly string[],
  shape: RegExp,
  read: (match: readonly (string | undefined)[]) => T,
): Record<string, T> {
  const record: Record<string, T> = {};
  for (const part of parts) {
    const match = shape.exec(part);
    if (match?.[1] !== undefined) record[match[1]] = read(match.slice(1));
  }
  return record;
}

function readAnswers(text: string): Record<string, AnswerState> {
  const answers: Record<string, AnswerState> = {};
  for (const group of text.split('/')) {
    const colon = group.indexOf(':');
    for (const entry of group.slice(colon + 1).split(',')) {
      const match = /^([0-9a-z]{1,2})([A-Z].*)$/.exec(entry);
      const state = match?.[2] === undefined ? undefined : readAnswer(match[2]);
      if (colon > 0 && state) answers[`${group.slice(0, colon)}.${match?.[1]}`] = state;
    }
  }
  return answers;
}

function readAnswer(text: string): AnswerState | undefined {
  const match = /^([A-Z])(?:([*0-])|\+(..)(..))(.*)$/.exec(text);
  if (!match) return undefined;
  const [, count = 'A', sign, scaledText, bestText, responseText = ''] = match;
  const scaled =
    sign === '*' ? 1 : sign === '0' ? 0 : scaledText === undefined ? undefined : score(scaledText);
  const best = bestText === undefined ? scaled : score(bestText);
  const response = responseText === '' ? undefined : readResponse(responseText);
  return {
    attempts: count.charCodeAt(0) - 64,
    ...(response === undefined ? {} : { response }),
    ...(scaled === undefined ? {} : { scaled }),
    ...(best === undefined ? {} : { best }),
  };
}

function readTalk([, flags = 'A', plays = '0', endings = '', replies = '']: readonly (
  string | undefined
)[]): TalkState {
  const bits = flags.charCodeAt(0) - 65;
  return {
    replies: unpackCodes(replies),
    endings: unpackCodes(endings),
    passed: (bits & 1) > 0,
    skipped: (bits & 2) > 0,
    plays: number36(plays),
  };
}

function readTest([, running, scores = '', drawnText = '', given = '']: readonly (
  string | undefined
)[]): TestState {
  const drawn = unpackKeys(drawnText);
  const answers: Record<string, AnswerState> = {};
  given.split(';').forEach((text, index) => {
    const key = drawn[index];
    const state = text === '' ? undefined : readAnswer(text);
    if (key !== undefined && state) answers[key] = state;
  });
  return { scores: (scores.match(/../g) ?? []).map(score), drawn, answers, running: running === 'R' };
}

function unpackKeys(text: string): string[] {
  const codes = unpackCodes(text);
  return Array.from(
    { length: Math.floor(codes.length / 2) },
    (_, index) => `${codes[2 * index]}.${codes[2 * index + 1]}`,
  );
}

function score(text: string): number {
  return Math.min(1000, number36(text)) / 1000;
}
