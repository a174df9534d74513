import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** A package on a local server. */
export interface ServedPackage {
  readonly url: string;
  /** Paths asked for since the last reset, in order. */
  readonly requests: readonly string[];
  reset(): void;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
  svg: 'image/svg+xml',
  png: 'image/png',
  json: 'application/json',
  xml: 'application/xml',
  webmanifest: 'application/manifest+json',
};

/** What an LMS's web server does to a package, or fails to do. */
export interface ServeOptions {
  /** Many LMSs do not compress. */
  readonly compress?: boolean;
  /** Serves scripts as a type that no browser runs as a module. */
  readonly scriptsAs?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The files at this moment, for a host where a new version is put in place. */
  readonly files?: () => Readonly<Record<string, Uint8Array>>;
  /** Pages of the host itself, by path. */
  readonly pages?: Readonly<Record<string, string>>;
}

/** Serves the files in a zip under `/cursus/`. */
export async function servePackage(zip: Uint8Array, options: ServeOptions = {}): Promise<ServedPackage> {
  const unzipped = unzipSync(zip);
  const zipped = new Map<string, Uint8Array>();
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    requests.push(path);
    const page = options.pages?.[path];
    if (page !== undefined) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      return;
    }
    const name = path.replace(/^\/cursus\//, '') || 'index.html';
    const bytes = (options.files?.() ?? unzipped)[name];
    if (!bytes || !path.startsWith('/cursus/')) {
      response.writeHead(404).end();
      return;
    }
    const suffix = name.split('.').at(-1) ?? '';
    const type = suffix === 'js' && options.scriptsAs ? options.scriptsAs : types[suffix];
    const headers: Record<string, string> = { 'cache-control': 'no-store', ...options.headers };
    headers['content-type'] = type ?? 'application/octet-stream';
    const squeeze = options.compress === true && /^(html|js|css|svg|json|xml)$/.test(suffix);
    if (squeeze) {
      headers['content-encoding'] = 'gzip';
      if (!zipped.has(name)) zipped.set(name, gzipSync(bytes, { level: 6 }));
    }
    response.writeHead(200, headers).end(squeeze ? zipped.get(name) : bytes);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    reset: () => requests.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
