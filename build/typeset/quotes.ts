/** After these a quotation mark opens; after anything else it closes. */
const before = /[\s([{\u2013\u2014/\u2018\u201c\u00a0-]/u;
/** Words that begin with an apostrophe: 's avonds, 't, 'n, 'em, '90. */
const elided = /^'(?:s|t|n|m|k|r|ns|em|tis|twas|\d0s?)(?![\p{L}\p{N}])/iu;

/**
 * The text with the quotation marks and apostrophes of print, “zo” and ‘zo’, in place of those of a keyboard. `previous` is the character
 * before the text, empty at the start of a line.
 */
export function typesetQuotes(text: string, previous = ''): string {
  return text.replace(/["']/g, (mark, at: number) => {
    const last = at > 0 ? (text[at - 1] ?? '') : previous;
    // A mark right before this one was keyed by the author too: it opens or closes along with this one.
    const opens = last === '' || before.test(last) || (/["']/.test(last) && opensBefore(text, at, previous));
    if (mark === '"') return opens ? '\u201c' : '\u201d';
    return opens && !elided.test(text.slice(at)) ? '\u2018' : '\u2019';
  });
}

/** Whether a row of marks that ends at `at` opens: what stands before the row tells. */
function opensBefore(text: string, at: number, previous: string): boolean {
  const row = /["']*$/.exec(text.slice(0, at))?.[0].length ?? 0;
  const last = at - row > 0 ? (text[at - row - 1] ?? '') : previous;
  return last === '' || before.test(last);
}
