/** Rows in columns for a terminal; the first row is the head. Columns of numbers stand to the right. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const isNumber = head.map((_, column) => rows.slice(1).every((row) => /^[\d−-]/.test(row[column] ?? '')));
  return rows
    .map((row) =>
      head
        .map((_, column) => {
          const cell = row[column] ?? '';
          const width = widths[column] ?? 0;
          return isNumber[column] ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
