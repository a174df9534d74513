/** Codes of one or two characters (`0-9a-z`) in a row without separators: the first of two is written in a second alphabet. */
const plain = '0123456789abcdefghijklmnopqrstuvwxyz';
const first = '!$%&()*+=@ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Packs codes in one or two characters each. */
export function packCodes(codes: readonly string[]): string {
  return codes
    .map((code) => (code.length === 2 ? (first[plain.indexOf(code[0] ?? '')] ?? '') + (code[1] ?? '') : code))
    .join('');
}

/** Unpacks what `packCodes` packed; what it cannot read is left out. */
export function unpackCodes(text: string): string[] {
  const codes: string[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] as string;
    const high = first.indexOf(character);
    if (high < 0) {
      codes.push(character);
    } else if (index + 1 < text.length) {
      index += 1;
      codes.push((plain[high] as string) + (text[index] as string));
    }
  }
  return codes;
}
