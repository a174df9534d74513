import type { Edition } from '../../model/edition.ts';
import type { Standard } from '../../model/statements/facts.ts';
import { privacyLines, type PrivacyLines, type ToldCourse } from '../../model/statements/privacy.ts';

/**
 * The privacy text of an edition: what is reported, and what is kept where. It derives from the table of what can be sent, so that it is
 * literally true for the standard of the package.
 */
export function privacyTexts(
  course: ToldCourse,
  edition: Edition,
  language: 'nl' | 'en',
  standard: Standard,
): PrivacyLines {
  return privacyLines(course, edition, standard, language);
}
