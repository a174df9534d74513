import type { Report } from '../problems/diagnostic.ts';
import { openComment, rawHtml } from '../problems/prose-problems.ts';
import { placeAt, type Located } from '../read/located.ts';

/** Reports HTML; comments may stand anywhere and are never in the output. */
export function checkHtml(source: Located, report: Report): void {
  const masked = source.text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ' '));
  const at = masked.search(/\S/);
  if (at < 0) return;
  if (masked.startsWith('<!--', at)) report(openComment(placeAt(source, at, 4)));
  else {
    const tag = /^<[^>\n]*>?/.exec(masked.slice(at))?.[0] ?? masked.slice(at).split('\n')[0] ?? '';
    report(rawHtml(placeAt(source, at, tag.length), tag));
  }
}
