/**
 * Rich text as data: what Markdown prose means once it is compiled. It is emitted as static Lit templates, so raw HTML never
 * reaches a learner. In a lesson chunk the same places hold a Lit template instead: the types below take it as a parameter.
 */

/** The HTML elements that prose may hold; anything else does not compile. */
export type ProseTag =
  | 'a'
  | 'abbr'
  | 'aside'
  | 'audio'
  | 'blockquote'
  | 'br'
  | 'cite'
  | 'code'
  | 'course-term'
  | 'del'
  | 'details'
  | 'div'
  | 'em'
  | 'figcaption'
  | 'figure'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'h5'
  | 'h6'
  | 'hr'
  | 'img'
  | 'li'
  | 'ol'
  | 'p'
  | 'pre'
  | 'q'
  | 'section'
  | 'source'
  | 'span'
  | 'strong'
  | 'summary'
  | 'sup'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'tr'
  | 'track'
  | 'ul'
  | 'video';

/** One HTML element of prose; attributes are already validated (no `on*`, no `style`, no `javascript:`). */
export interface ProseElement {
  readonly tag: ProseTag;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children: readonly ProseNode[];
}

/** A text that the edition fills in: `{{gemeente}}`. */
export interface ProseFill {
  readonly fill: string;
}

/** Prose that shows only when the learner made this promise in a talk (`Alleen als onthouden "...":`). */
export interface ProseRemembered {
  readonly remembered: string;
  readonly children: readonly ProseNode[];
}

/** A piece of prose: text (unescaped), an element, a text to fill in or a conditional part. */
export type ProseNode = string | ProseElement | ProseFill | ProseRemembered;

/** Rich text, as data. */
export type Prose = readonly ProseNode[];

/** The words of a piece of prose without mark-up; texts to fill in come from `fills`, else stay `{{name}}`. */
export function plainProse(prose: Prose, fills: Readonly<Record<string, string>> = {}): string {
  return prose
    .map((node): string => {
      if (typeof node === 'string') return node;
      if ('fill' in node) return fills[node.fill] ?? `{{${node.fill}}}`;
      return plainProse(node.children, fills);
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
