/** Numbers as people type them. */

/**
 * Reads a number: comma and point are decimal, `1.500` is 1500 in Dutch (`1,500` in English), spaces part thousands, and a unit,
 * a percent or an euro sign may stand beside it. Undefined when it is no number.
 */
export function parseNumber(typed: string, language: 'nl' | 'en', unit = ''): number | undefined {
  const found = /^([^\d+\-.,]*)([+-]?[\d.,][\d.,\s']*)(.*)$/s.exec(
    typed
      .normalize('NFC')
      .replace(/[\u2212\u2010-\u2015]/g, '-')
      .replace(/[\u2019]/g, "'")
      .trim(),
  );
  if (!found) return undefined;
  const [, before = '', digits = '', after = ''] = found;
  if (!isUnit(before, unit) || !isUnit(after, unit)) return undefined;
  const plain = plainDigits(digits.trim().replace(/(?<=\d)[\s'](?=\d{3}(?!\d))/g, ''), language);
  return plain === undefined ? undefined : Number(plain);
}

/** A number in the writing of the language: `1.500,5` or `1,500.5`. */
export function numberText(value: number, language: 'nl' | 'en'): string {
  return value.toLocaleString(language, { maximumFractionDigits: 10 });
}

function isUnit(text: string, unit: string): boolean {
  const said = text.trim().toLowerCase().replace(/\.$/, '');
  if (said === '' || said === '€' || said === '%' || said === 'euro' || said === 'procent') return true;
  const known = unit.trim().toLowerCase();
  // `week` for `weken`, `meters` for `meter`: the unit is not what is asked.
  return known !== '' && said.length >= 1 && known[0] === said[0] && /^[\p{L}²³/° ]+$/u.test(said);
}

function plainDigits(text: string, language: 'nl' | 'en'): string | undefined {
  const [sign, body] = /^[+-]/.test(text) ? [text[0] === '-' ? '-' : '', text.slice(1)] : ['', text];
  const marks = body.replace(/\d/g, '');
  const thousands = language === 'nl' ? '.' : ',';
  let plain: string;
  if (marks === '') plain = body;
  else if (marks.includes('.') && marks.includes(',')) {
    // Both: the last one is the decimal mark, the other parts thousands.
    const decimal = marks.at(-1) as '.' | ',';
    const other = decimal === '.' ? ',' : '.';
    const [whole = '', ...fraction] = body.split(decimal);
    if (fraction.length !== 1 || fraction[0]!.includes(other) || !isGrouped(whole, other)) return undefined;
    plain = `${whole.replaceAll(other, '')}.${fraction[0]}`;
  } else if (marks.length > 1 || (marks === thousands && isGrouped(body, thousands))) {
    if (!isGrouped(body, marks[0] as string)) return undefined;
    plain = body.replaceAll(marks[0] as string, '');
  } else plain = body.replace(',', '.');
  return /^(\d+(\.\d*)?|\.\d+)$/.test(plain) ? sign + plain : undefined;
}

function isGrouped(text: string, mark: string): boolean {
  const [head = '', ...groups] = text.split(mark);
  return /^[1-9]\d{0,2}$/.test(head) && groups.every((group) => /^\d{3}$/.test(group));
}
