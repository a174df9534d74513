/**
 * The same page gives the same bytes: Chromium writes the moment of printing and its own version into a PDF, and numbers the parts of
 * the structure by a count that differs from run to run. (Skia's PDF backend writes all of these uncompressed.)
 */
export function normalPdf(bytes: Uint8Array): Uint8Array {
  let text = Buffer.from(bytes).toString('latin1');
  // Of the same length, so that the table of offsets at the end of the file stays right.
  text = text.replace(
    /(\/(?:CreationDate|ModDate) \(D:)\d{14}([+-]\d\d'\d\d')/g,
    (_, before: string, zone: string) => `${before}19800101000000${zone.replace(/\d/g, '0')}`,
  );
  const names = new Map<string, string>();
  const numbered = [...new Set(text.match(/\(node\d+\)/g) ?? [])].sort();
  numbered.forEach((name, index) => {
    const digits = name.length - '(node)'.length;
    names.set(name, `(node${String(index + 1).padStart(digits, '0')})`);
  });
  text = text.replace(/\(node\d+\)/g, (name) => names.get(name) ?? name);
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
