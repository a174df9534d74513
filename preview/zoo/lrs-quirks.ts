import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { QuirkSet } from './quirk-set.ts';

/** Milliseconds that a slow LRS takes for each write. */
const slowness = 2_000;

/** A LRS with quirks: it stands before the real one, and answers in its place where a quirk says so. */
export class LrsQuirks {
  /** Writes that were asked for, by the key of the launch. */
  readonly #writes = new Map<string, number>();

  /** Whether a quirk answered; then the LRS itself never hears of the request. */
  async answers(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    quirks: QuirkSet,
  ): Promise<boolean> {
    const { method = '', headers } = request;
    if (quirks.size === 0) return false;
    const key = headers.authorization ?? '';
    const isWrite = method === 'POST' || method === 'PUT';
    const writes = (this.#writes.get(key) ?? 0) + (isWrite ? 1 : 0);
    this.#writes.set(key, writes);
    // The first write is the launch itself: it goes well, what comes after it does not.
    if (writes > 1 && quirks.has('offline')) {
      request.socket.destroy();
      return true;
    }
    if (writes > 1 && quirks.has('session-expired')) return says(response, 401, 'This session is over.');
    if (!isWrite) return false;
    if (writes <= 2 && quirks.has('failing-commit')) return says(response, 503, 'Try again later.');
    if (quirks.has('slow-commit')) await wait(slowness);
    if (!quirks.has('lying-commit')) return false;
    const ids = await statementIds(request, path);
    return ids ? says(response, 200, JSON.stringify(ids), 'application/json') : says(response, 204, '');
  }
}

function says(response: ServerResponse, status: number, text: string, type = 'text/plain'): true {
  response.writeHead(status, { 'content-type': type });
  response.end(text);
  return true;
}

/** The ids with which a LRS acknowledges statements; undefined for documents. */
async function statementIds(request: IncomingMessage, path: string): Promise<readonly string[] | undefined> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  if (path !== 'statements' || request.method !== 'POST') return undefined;
  const sent = JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown;
  return (Array.isArray(sent) ? sent : [sent]).map(
    (statement) => (statement as { readonly id?: string }).id ?? randomUUID(),
  );
}
