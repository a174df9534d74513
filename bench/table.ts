/** One measure. */
export interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'bytes' | 'count' | '/s' | '/min';
  /** What it should be at most. */
  readonly aim?: number;
}

/** The measures as a table for people. */
export function table(rows: readonly Row[]): string {
  const width = Math.max(62, ...rows.map(({ name }) => name.length));
  return rows
    .map(({ name, value, unit, aim }) => {
      const against = aim === undefined ? '' : `  aim ${show(aim, unit)}${value > aim ? '  MISSED' : ''}`;
      return `${name.padEnd(width)} ${show(value, unit).padStart(10)}${against}`;
    })
    .join('\n');
}

function show(value: number, unit: Row['unit']): string {
  if (unit === 'ms') return `${Math.round(value)} ms`;
  if (unit === 'count') return String(value);
  if (unit === '/s' || unit === '/min') return `${Math.round(value)}${unit}`;
  return value >= 1_000_000 ? `${(value / 1_048_576).toFixed(1)} MB` : `${(value / 1024).toFixed(1)} KB`;
}
