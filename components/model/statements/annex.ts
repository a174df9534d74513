import type { Edition } from '../edition.ts';
import { factsOf, type ToldCourse } from './privacy.ts';
import type { Standard } from './facts.ts';
import { statementKinds, type StatementKindName } from './sendable.ts';
import { verbIri } from './vocabulary.ts';

/** One row of the list that the works council and the privacy officer get: what, where, why. */
export interface AnnexRow {
  readonly what: string;
  readonly purpose: string;
  /** Elements, verbs and documents by their names in the standard. */
  readonly where: readonly string[];
  readonly as: 'reported' | 'kept';
}

/** Everything that leaves the device, for the annex to a package. */
export function annexRows(
  course: ToldCourse,
  edition: Pick<Edition, 'privacy' | 'keep'>,
  standard: Standard,
  language: 'nl' | 'en',
): readonly AnnexRow[] {
  return factsOf(course, edition, standard).map((fact) => ({
    what: fact.words[language],
    purpose: fact.purpose[language],
    as: fact.as,
    where:
      standard === 'scorm12' || standard === 'scorm2004'
        ? fact[standard].map((pattern) => readable(pattern))
        : [
            ...fact.statements.map((kind: StatementKindName) => verbIri(statementKinds[kind].verb)),
            ...fact.states.map((id) => `State: ${id}`),
          ],
  }));
}

function readable(pattern: RegExp): string {
  return pattern.source
    .replace(/\\d\+/g, 'n')
    .replace(/[\^$\\]/g, '')
    .replace(/\.$/, '.*')
    .replace(/\(([^)]+)\)/, (_, words: string) => `{${words.replaceAll('|', ', ')}}`);
}
