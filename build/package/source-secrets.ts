import type { Problem } from '../problem.ts';
import { placeAt, type Located } from '../read/located.ts';
import { secretProblems } from './secrets.ts';

/** Credentials and addresses of LRSs in a text as the author wrote it; a comment goes into no package. */
export function sourceSecrets(source: Located): readonly Problem[] {
  const text = source.text.replace(/<!--[^]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
  return secretProblems(text, (index, length) => {
    const line = text.slice(index, index + length).split('\n')[0] ?? '';
    return placeAt(source, index, line.length);
  });
}
