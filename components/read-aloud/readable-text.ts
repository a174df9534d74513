const blocks = 'h1,h2,h3,h4,h5,h6,p,li,blockquote,td,th,dt,dd,figcaption,summary';
const nested = `${blocks},ul,ol,dl,table,section,aside,details,figure,div,pre`;
const skipped = 'sup,.footnotes,.visually-hidden,.transcript,[hidden],[aria-hidden="true"],button';

/** A piece that is read in one breath, with the element that it stands in. */
export interface Readable {
  readonly element: HTMLElement;
  readonly text: string;
}

/** What there is to read in a piece of prose, in order: its own words, not those of the questions and talks in it. */
export function readableText(root: HTMLElement): readonly Readable[] {
  return [...root.querySelectorAll<HTMLElement>(blocks)].flatMap((element) => {
    if (element.closest(skipped)) return [];
    const text = ownText(element).replace(/\s+/g, ' ').trim();
    return /[\p{L}\p{N}]/u.test(text) ? [{ element, text }] : [];
  });
}

/** The words of an element without those of blocks inside it, that are read by themselves. */
function ownText(element: Element): string {
  return [...element.childNodes]
    .map((node) => {
      if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
      if (!(node instanceof Element) || node.matches(`${nested},${skipped}`)) return ' ';
      return ownText(node);
    })
    .join('');
}
