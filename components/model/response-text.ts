import type { Response } from './responses.ts';

/**
 * A response as short ASCII text that tells its own shape, for the saved state: the lesson that asked need not be loaded to read it.
 * Codes of options are one character each; a gap that matched nothing is `-`.
 */
export function responseText(response: Response): string {
  if (typeof response === 'boolean') return response ? 't' : 'f';
  if (typeof response === 'number') return `n${response}`;
  const first = response[0];
  if (typeof first !== 'object')
    return `a${(response as readonly string[]).map((code) => code || '-').join('')}`;
  if (typeof first[1] === 'number') {
    return `k${(response as readonly (readonly [string, number])[]).map(([code, value]) => code + value.toString(36)).join('')}`;
  }
  return `m${(response as readonly (readonly [string, string])[]).map((pair) => pair.join('')).join('')}`;
}

/** Reads a response back; undefined when the text is not one. */
export function readResponse(text: string): Response | undefined {
  const rest = text.slice(1);
  switch (text[0]) {
    case 't':
      return true;
    case 'f':
      return false;
    case 'n': {
      const value = Number(rest);
      return rest !== '' && Number.isFinite(value) ? value : undefined;
    }
    case 'a':
      return [...rest].map((code) => (code === '-' ? '' : code));
    case 'm':
      return pairs(rest);
    case 'k':
      return pairs(rest).map(([code, value]) => [code, parseInt(value, 36)] as const);
    default:
      return undefined;
  }
}

function pairs(text: string): (readonly [string, string])[] {
  return (text.match(/../g) ?? []).map((pair) => [pair[0] ?? '', pair[1] ?? ''] as const);
}
