/** A run of text inside or outside quotation marks. */
export interface Voice {
  readonly quoted: boolean;
  readonly from: number;
  readonly to: number;
}

/** Cuts a plain text at its double quotation marks: what stands between them is somebody speaking. */
export function voices(text: string): readonly Voice[] {
  const found: Voice[] = [];
  let from = 0;
  let quoted = false;
  for (const { index, 0: mark } of text.matchAll(/["“”„«»]/g)) {
    const opens: boolean = '„«'.includes(mark) || (mark !== '»' && !quoted);
    found.push({ quoted, from, to: index });
    from = index + 1;
    quoted = opens;
  }
  found.push({ quoted, from, to: text.length });
  return found.filter(({ from: begin, to }) => to > begin);
}

const formal = /(?<![\p{L}\p{N}'’-])(?:u|uw|uwe|uzelf)(?![\p{L}\p{N}'’-])/iu;
const informal = /(?<![\p{L}\p{N}'’-])(?:je|jij|jou|jouw|jezelf)(?![\p{L}\p{N}'’-])/iu;

/** Where a text says `u` to somebody, and where it says `je`; -1 where it does not. `jullie` goes with both. */
export function address(text: string): { readonly u: number; readonly je: number } {
  return { u: text.search(formal), je: text.search(informal) };
}
