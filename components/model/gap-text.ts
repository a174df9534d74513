import type { Gap } from './interaction.ts';

/** What a typed answer matched in a gap. */
export interface GapMatch {
  /** Code of the accepted answer, or `''`. */
  readonly code: string;
  /** The accepted answer as it is spelled, when only its accents differ from what was typed. */
  readonly spelled?: string;
}

/** Matches what was typed with the accepted answers: capitals and spaces do not count, and accents are forgiven with a remark. */
export function matchGap(gap: Gap, typed: string): GapMatch {
  const words = plain(typed);
  if (words === '') return { code: '' };
  const exact = gap.options.find((option) => plain(option.text) === words);
  if (exact) return { code: exact.code };
  const near = gap.options.find((option) => withoutAccents(option.text) === withoutAccents(typed));
  return near ? { code: near.code, spelled: near.text } : { code: '' };
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d\u201e]/g, '"')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

function withoutAccents(text: string): string {
  return plain(text).normalize('NFD').replace(/\p{M}/gu, '');
}
