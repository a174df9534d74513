import type { PackageFile } from '../../build/package/zip.ts';
import { mimeType } from '../mime.ts';
import type { QuirkSet } from './quirk-set.ts';

/** How a web server answers for a file of a package. */
export type FileAnswer =
  | { readonly type: 'file'; readonly contentType: string; readonly bytes: Uint8Array }
  | { readonly type: 'gone' }
  /** The connection drops. */
  | { readonly type: 'dropped' };

/** The first script of a page: what the device itself does wrong stands before it. */
const firstScript = 'edition.js';

const blockedStorage = `for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
  Object.defineProperty(window, name, {
    get() { throw new DOMException('Access is denied for this document.', 'SecurityError'); },
  });
`;

const clockAhead = `window.Date = new Proxy(Date, {
  construct: (real, args) => (args.length > 0 ? new real(...args) : new real(Date.now())),
  apply: (real) => new real(Date.now()).toString(),
  get: (real, name) => (name === 'now' ? () => real.now() + 86_400_000 : Reflect.get(real, name)),
});
`;

/** The answer under these quirks. `firstLesson` is the id of the lesson that every learner begins with. */
export function fileAnswer({ path, bytes }: PackageFile, quirks: QuirkSet, firstLesson: string): FileAnswer {
  const lesson = /^app\/les-(.+)-[0-9a-f]{8}\.js$/.exec(path)?.[1];
  if (lesson !== undefined && lesson !== firstLesson) {
    if (quirks.has('offline')) return { type: 'dropped' };
    if (quirks.has('replaced')) return { type: 'gone' };
  }
  const isScript = path.endsWith('.js');
  return {
    type: 'file',
    contentType: isScript && quirks.has('octet-stream') ? 'application/octet-stream' : mimeType(path),
    bytes: path === firstScript ? withPrefix(bytes, quirks) : bytes,
  };
}

function withPrefix(bytes: Uint8Array, quirks: QuirkSet): Uint8Array {
  const prefix =
    (quirks.has('no-storage') ? blockedStorage : '') + (quirks.has('wrong-clock') ? clockAhead : '');
  return prefix === '' ? bytes : Buffer.concat([Buffer.from(prefix), bytes]);
}
