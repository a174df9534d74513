import type { Rich } from './rich.ts';

/** A word of the course with its short explanation. */
export interface Explained {
  readonly term: string;
  readonly explanation: Rich;
}

let load: (() => Promise<readonly Explained[]>) | undefined;

/** Hands over how the words of the course are fetched; undefined when the course explains none. */
export function setGlossary(loader: (() => Promise<readonly Explained[]>) | undefined): void {
  load = loader;
}

/** Whether the course has a list of words. */
export function hasGlossary(): boolean {
  return load !== undefined;
}

/** The words of the course; fetched again when it failed before. */
export function glossary(): Promise<readonly Explained[]> {
  return load ? load() : Promise.resolve([]);
}
