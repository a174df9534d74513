import { SaxesParser } from 'saxes';

/** What is wrong with an SVG file: it cannot be drawn, or it holds what a picture may not. Lines are those of the file, 1-based. */
export interface SvgFault {
  readonly line: number;
  /** What it may not hold, as written; absent when the file cannot be drawn. */
  readonly unsafe?: string;
}

const space = 'http://www.w3.org/2000/svg';

/** The first thing that is wrong with an SVG; undefined when all is well. */
export function svgFault(text: string): SvgFault | undefined {
  const parser = new SaxesParser({ xmlns: true });
  let found: SvgFault | undefined;
  let isFirst = true;
  let isStyle = false;
  const note = (fault: SvgFault): void => {
    found ??= fault;
  };
  parser.on('error', () => note({ line: parser.line }));
  // Drawing programs declare short names for their namespaces.
  parser.on('doctype', (doctype) => {
    for (const [, name = '', value = ''] of doctype.matchAll(/<!ENTITY\s+([\w.-]+)\s+["']([^"'<&]*)["']/g))
      parser.ENTITIES[name] = value;
  });
  parser.on('opentag', ({ local, name, uri, attributes }) => {
    const { line } = parser;
    if (isFirst && (local !== 'svg' || uri !== space)) note({ line });
    isFirst = false;
    isStyle = local === 'style';
    if (/^(?:script|foreignObject|iframe|object|embed)$/i.test(local)) note({ line, unsafe: `<${name}>` });
    for (const { name: key, local: plain, value } of Object.values(attributes)) {
      const isOutside = plain === 'href' && !/^\s*(?:#|data:image\/(?:png|jpe?g|gif|webp);)/i.test(value);
      if (/^on/i.test(plain) || isOutside || fetches(value)) note({ line, unsafe: `${key}=` });
    }
  });
  const judgeStyle = (words: string): void => {
    if (isStyle && (/@import/i.test(words) || fetches(words))) note({ line: parser.line, unsafe: '<style>' });
  };
  parser.on('text', judgeStyle);
  parser.on('cdata', judgeStyle);
  try {
    parser.write(text.replace(/^\ufeff/, '')).close();
  } catch {
    note({ line: parser.line });
  }
  return found;
}

/** Whether a style or a presentation attribute fetches something from outside the file. */
function fetches(value: string): boolean {
  return /url\(\s*["']?\s*(?!#|data:(?:image|font|application)\/)[^\s"')]/i.test(value);
}
