import type { Tokens } from 'marked';
import type { Prose } from '../../components/model/prose.ts';
import { emptyLink } from '../problems/prose-problems.ts';
import { fillNoAddress, unknownFill } from '../problems/prose-problems.ts';
import { decodeEntities } from '../read/entities.ts';
import { placeAt, placeOf, type Located } from '../read/located.ts';
import type { MdInline } from '../read/markdown.ts';
import { suggest } from '../read/nearly.ts';
import type { Place } from '../problem.ts';
import type { ProseContext } from './prose-context.ts';

/** A link. Its words stay when its address cannot be one; what is wrong has been reported then. */
export function compileLink(inline: MdInline, children: Prose, context: ProseContext): Prose {
  const { href, title } = inline.token as Tokens.Link;
  const at = placeOfAddress(inline.source, href);
  const address = decodeEntities(href.trim());
  if (address === '') {
    context.report(emptyLink(placeOf(inline.source)));
    return children;
  }
  const filled = filledAddress(address, at, context);
  const target = filled ?? context.resolve.link(address, at);
  if (target === undefined || target === '') return children;
  const attributes: Record<string, string> = { href: target };
  // In a frame of an LMS many sites refuse to load: they open beside it.
  if (/^https?:/i.test(target) || filled !== undefined) {
    attributes['target'] = '_blank';
    attributes['rel'] = 'noopener noreferrer';
  }
  if (title) attributes['title'] = decodeEntities(title);
  return [{ tag: 'a', attributes, children: children.length > 0 ? children : [address] }];
}

/** `[klacht]({{klachtenlink}})`: the whole address is filled in by the edition. '' when the name is unknown. */
function filledAddress(address: string, at: Place, context: ProseContext): string | undefined {
  const name = /^(?:\{\{|%7B%7B)\s*([^{}]*?)\s*(?:\}\}|%7D%7D)$/i.exec(address)?.[1];
  if (name === undefined) return undefined;
  if (context.fills.includes(name)) {
    const neutral = context.fillDefaults[name] ?? '';
    if (!/^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(neutral)) context.report(fillNoAddress(at, name));
    return `{{${name}}}`;
  }
  context.report(unknownFill(at, name, suggest(name, context.fills), context.fills));
  return '';
}

/** The place of the address in `[words](address)`. */
export function placeOfAddress(source: Located, href: string): Place {
  const at = source.text.lastIndexOf(href);
  return at < 0 || href === '' ? placeOf(source) : placeAt(source, at, href.length);
}
