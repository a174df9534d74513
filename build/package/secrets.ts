import type { Place, Problem } from '../problem.ts';
import { endpointInPackage, secretInPackage } from '../problems/package-problems.ts';

/** Something in a text that must never go into a public file. */
export interface Finding {
  readonly kind: 'secret' | 'endpoint';
  /** Offset in the text. */
  readonly index: number;
  readonly length: number;
}

const secrets: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/g,
  /\b(?:Basic|Bearer) [A-Za-z0-9+/_-]{12,}={0,2}(?![A-Za-z0-9])/g,
  /\bAKIA[0-9A-Z]{16}\b/g,
  /\bgh[pousr]_[A-Za-z0-9]{30,}\b/g,
  /\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/g,
  /\bhttps?:\/\/[^\s"'`/@:]+:[^\s"'`/@]+@/g,
  /\b(?:api[_-]?key|client[_-]?secret|password|wachtwoord|secret|auth[_-]?token)["']?\s*[:=]\s*["'`][^"'`\s]{8,}["'`]/gi,
];

/** The address of an LRS: a path that ends in /xapi, /statements or /lrs, or the launch parameters of one. */
const endpoints: readonly RegExp[] = [
  /https?:\/\/(?!w3id\.org\/|adlnet\.gov\/|www\.w3\.org\/)[^\s"'`<>]*\/(?:xapi|statements|lrs)(?![\w~%-]|\.\w)/gi,
  /https?:\/\/[^\s"'`<>]+[?&](?:endpoint|auth|fetch)=/g,
  /https?:\/\/lrs\.[^\s"'`<>]+/g,
];

/** Everything in a text that looks like a credential or the address of an LRS: a package reaches an LRS only as launched. */
export function findSecrets(text: string): readonly Finding[] {
  const find = (patterns: readonly RegExp[], kind: Finding['kind']): Finding[] =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => ({ kind, index: match.index, length: match[0].length })),
    );
  const found = [...find(secrets, 'secret'), ...find(endpoints, 'endpoint')];
  // One address may look like that of an LRS in more ways than one.
  return found.filter((one, at) => found.findIndex(({ index }) => index === one.index) === at);
}

/** The same as problems; `placeOf` tells where an offset stands. */
export function secretProblems(
  text: string,
  placeOf: (index: number, length: number) => Place,
): readonly Problem[] {
  return findSecrets(text).map(({ kind, index, length }) => {
    const found = text.slice(index, index + Math.min(length, 60));
    const at = placeOf(index, length);
    // A secret is not repeated in a log.
    return kind === 'secret' ? secretInPackage(at, `${found.slice(0, 12)}…`) : endpointInPackage(at, found);
  });
}
