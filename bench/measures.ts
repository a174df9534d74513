import type { Browser } from 'playwright-core';
import { table, type Row } from './table.ts';

/** What a part of the bench works with, and where its measures go. */
export interface Bench {
  /** How often a time is taken; the median counts. */
  readonly times: number;
  readonly browser: Browser;
  /** A temporary folder. */
  readonly folder: string;
  /** Adds a measure, and prints it. */
  add(name: string, value: number, unit: Row['unit'], aim?: number): void;
}

/** A part of the bench, by the name that `npm run bench -- NAME` takes. */
export type BenchPart = (bench: Bench) => Promise<void>;

/** A place for measures that prints each as it comes. */
export function collectMeasures(rows: Row[]): Bench['add'] {
  return (name, value, unit, aim) => {
    rows.push({ name, value, unit, ...(aim === undefined ? {} : { aim }) });
    console.log(table(rows.slice(-1)));
  };
}
