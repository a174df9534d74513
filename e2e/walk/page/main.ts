import { act } from './hand.ts';
import { beginReports } from './witness.ts';

declare global {
  /** What the walk may ask of a page with the course in it. */
  var learnerHand: { readonly act: typeof act };
}

if (location.pathname.startsWith('/package/')) {
  globalThis.learnerHand = { act };
  beginReports();
}
