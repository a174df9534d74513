import type { Edition } from '../components/model/edition.ts';

/** An edition that compiled: the data for `edition.js` and the style sheet `edition.css`. */
export interface CompiledEdition {
  readonly edition: Edition;
  readonly css: string;
  /** Logo or fonts that go into the package, by safe name. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}
