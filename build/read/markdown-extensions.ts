import type { TokenizerAndRendererExtension, Tokens } from 'marked';

/** A text to fill in: `{{gemeente}}`. */
export interface FillToken extends Tokens.Generic {
  readonly type: 'fillMark';
  readonly name: string;
}

/** `[^1]` in running text. */
export interface FootnoteRefToken extends Tokens.Generic {
  readonly type: 'footnoteRef';
  readonly label: string;
}

/** `[^1]: tekst` as a block of its own. */
export interface FootnoteNoteToken extends Tokens.Generic {
  readonly type: 'footnoteNote';
  readonly label: string;
}

/** `{{naam}}`, also with spaces inside; `\{{` stays text because the backslash escapes the first brace. */
export const fillMark: TokenizerAndRendererExtension = {
  name: 'fillMark',
  level: 'inline',
  start: (source) => {
    const at = source.indexOf('{{');
    return at < 0 ? undefined : at;
  },
  tokenizer(source) {
    const found = /^\{\{[ \t]*([^{}\n]*?)[ \t]*\}\}/.exec(source);
    if (!found) return undefined;
    return { type: 'fillMark', raw: found[0], name: found[1] ?? '' };
  },
};

/** A reference to a footnote. */
export const footnoteRef: TokenizerAndRendererExtension = {
  name: 'footnoteRef',
  level: 'inline',
  start: (source) => {
    const at = source.indexOf('[^');
    return at < 0 ? undefined : at;
  },
  tokenizer(source) {
    const found = /^\[\^([^\]\s]+)\](?!:)/.exec(source);
    if (!found) return undefined;
    return { type: 'footnoteRef', raw: found[0], label: found[1] ?? '' };
  },
};

/** The text of a footnote: the rest of the line and the indented lines under it. */
export const footnoteNote: TokenizerAndRendererExtension = {
  name: 'footnoteNote',
  level: 'block',
  start: (source) => {
    const at = /(?:^|\n)\[\^[^\]\s]+\]:/.exec(source);
    return at ? at.index + (at[0].startsWith('\n') ? 1 : 0) : undefined;
  },
  tokenizer(source) {
    const found = /^\[\^([^\]\s]+)\]:[ \t]*([^\n]*(?:\n(?:[ \t]+[^\n]*|(?=\n[ \t]+\S)))*)(?:\n|$)/.exec(
      source,
    );
    if (!found) return undefined;
    const inner = (found[2] ?? '').replace(/\n(?: {1,4}|\t)/g, '\n');
    const tokens = this.lexer.blockTokens(inner, []);
    return { type: 'footnoteNote', raw: found[0], label: found[1] ?? '', tokens };
  },
};
