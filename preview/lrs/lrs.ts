import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PGlite } from '@electric-sql/pglite';
import { LrsQuirks } from '../zoo/lrs-quirks.ts';
import type { QuirkSet } from '../zoo/quirk-set.ts';
import { agentKey } from './agent-key.ts';
import { checkCmi5 } from './cmi5-rules.ts';
import { openDatabase } from './database.ts';
import {
  deleteDocument,
  documentKey,
  documentNames,
  readDocument,
  required,
  writeDocument,
  type DocumentKey,
} from './documents.ts';
import { Launches } from './launches.ts';
import { LrsError } from './lrs-error.ts';
import type { Statement } from './statement-facts.ts';
import { json, oneStatement, queryStatements, storeStatements } from './statements.ts';

/** The stand-in LRS (xAPI 1.0.3) under one path, with its launches. */
export interface Lrs {
  readonly launches: Launches;
  /** Answers a request whose path, after the LRS's own, is `path` (e.g. `statements`), with the quirks of its launch. */
  handle(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    query: URLSearchParams,
    quirks?: QuirkSet,
  ): Promise<void>;
  /** Direct access for the LMS part and the pages. */
  database(): Promise<PGlite>;
  /** Called with each batch that was stored. */
  onStored(listener: (statements: readonly Statement[]) => void): void;
  close(): Promise<void>;
}

const versionHeader = 'x-experience-api-version';
const mostBytes = 5_000_000;

/** Opens an LRS on a folder, or in memory. The database starts at the first request. */
export function openLrs(folder?: string): Lrs {
  let opened: Promise<PGlite> | undefined;
  const database = (): Promise<PGlite> => (opened ??= openDatabase(folder));
  const launches = new Launches();
  const zoo = new LrsQuirks();
  const listeners: ((statements: readonly Statement[]) => void)[] = [];

  async function statements(
    request: IncomingMessage,
    response: ServerResponse,
    query: URLSearchParams,
  ): Promise<void> {
    const store = await database();
    if (request.method === 'GET') {
      const id = query.get('statementId');
      const voidedId = query.get('voidedStatementId');
      if (id && voidedId) throw new LrsError(400, 'statementId and voidedStatementId exclude each other.');
      response.setHeader('x-experience-api-consistent-through', new Date().toISOString());
      if (id ?? voidedId)
        return sendJson(response, await oneStatement(store, (id ?? voidedId) as string, id === null));
      const { statements: found, more } = await queryStatements(store, query);
      return sendJson(response, { statements: found, more: more ? `${pathOf(request)}?${more}` : '' });
    }
    const sent = json(new TextDecoder().decode(await bytes(request)), 'The body');
    const batch = (Array.isArray(sent) ? sent : [sent]) as readonly Statement[];
    if (request.method === 'PUT') {
      const id = required(query, 'statementId');
      const [only] = batch;
      if (batch.length !== 1 || !only) throw new LrsError(400, 'PUT takes one statement.');
      if (only['id'] !== undefined && String(only['id']).toLowerCase() !== id.toLowerCase())
        throw new LrsError(400, 'The ids differ.');
      await storeBatch(request, store, [{ ...only, id }]);
      return sendEmpty(response);
    }
    if (request.method !== 'POST') throw new LrsError(405, 'GET, PUT or POST.');
    sendJson(response, await storeBatch(request, store, batch));
  }

  async function storeBatch(
    request: IncomingMessage,
    store: PGlite,
    batch: readonly Statement[],
  ): Promise<readonly string[]> {
    const launch = launches.of(request.headers.authorization);
    if (launch?.standard === 'cmi5') await checkCmi5(store, launch, batch);
    const ids = await storeStatements(store, batch, {
      ...(launch?.actor ?? { account: { homePage: 'http://localhost', name: 'preview' } }),
    });
    for (const listener of listeners) listener(batch);
    return ids;
  }

  async function documents(
    kind: DocumentKey['kind'],
    idName: string,
    request: IncomingMessage,
    response: ServerResponse,
    query: URLSearchParams,
  ): Promise<void> {
    const store = await database();
    const key = documentKey(kind, query);
    const name = query.get(idName);
    const precondition = {
      ifMatch: request.headers['if-match'],
      ifNoneMatch: request.headers['if-none-match'],
    };
    switch (request.method) {
      case 'GET': {
        if (name === null) return sendJson(response, await documentNames(store, key, query.get('since')));
        const found = await readDocument(store, key, name);
        if (!found) throw new LrsError(404, `There is no document ${name}.`);
        response.setHeader('etag', `"${found.etag}"`);
        response.setHeader('last-modified', found.updated.toUTCString());
        response.writeHead(200, { 'content-type': found.type });
        response.end(found.body);
        return;
      }
      case 'PUT':
      case 'POST': {
        const document = {
          body: await bytes(request),
          type: request.headers['content-type'] ?? 'application/octet-stream',
        };
        await writeDocument(store, key, required(query, idName), document, {
          ...precondition,
          merge: request.method === 'POST',
        });
        return sendEmpty(response);
      }
      case 'DELETE':
        await deleteDocument(store, key, name, precondition);
        return sendEmpty(response);
      default:
        throw new LrsError(405, 'GET, PUT, POST or DELETE.');
    }
  }

  async function route(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    query: URLSearchParams,
  ): Promise<void> {
    if (path === 'about') return sendJson(response, { version: ['1.0.0', '1.0.1', '1.0.2', '1.0.3'] });
    if (!/^1\.0(\.\d+)?$/.test(String(request.headers[versionHeader] ?? '')))
      throw new LrsError(400, 'X-Experience-API-Version 1.0.x is missing.');
    const launch = launches.of(request.headers.authorization);
    if (!launch) throw new LrsError(401, 'This key is not known here.');
    switch (path) {
      case 'statements':
        return statements(request, response, query);
      case 'activities/state':
        return documents('state', 'stateId', request, response, query);
      case 'activities/profile':
        return documents('activity-profile', 'profileId', request, response, query);
      case 'agents/profile':
        return documents('agent-profile', 'profileId', request, response, query);
      case 'activities':
        return sendJson(response, { objectType: 'Activity', id: required(query, 'activityId') });
      case 'agents':
        return sendJson(response, person(json(required(query, 'agent'), 'agent')));
      default:
        throw new LrsError(404, 'There is no such resource.');
    }
  }

  return {
    launches,
    database,
    onStored: (listener) => void listeners.push(listener),
    async handle(request, response, path, query, quirks = new Set()) {
      allowOrigin(request, response);
      response.setHeader(versionHeader, '1.0.3');
      if (request.method === 'OPTIONS') return sendEmpty(response);
      if (await zoo.answers(request, response, path, quirks)) return;
      try {
        await route(request, response, path.replace(/\/$/, ''), query);
      } catch (error) {
        if (!(error instanceof LrsError)) throw error;
        response.writeHead(error.status, { 'content-type': 'text/plain; charset=utf-8' });
        response.end(error.message);
      }
    },
    async close() {
      await (await opened)?.close();
    },
  };
}

function pathOf(request: IncomingMessage): string {
  return new URL(request.url ?? '/', 'http://localhost').pathname;
}

/** Content may live on another origin than its LRS (xAPI Communication 3.7). */
function allowOrigin(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
  response.setHeader('access-control-allow-methods', 'GET, PUT, POST, DELETE, OPTIONS');
  response.setHeader(
    'access-control-allow-headers',
    'authorization, content-type, x-experience-api-version, if-match, if-none-match',
  );
  response.setHeader(
    'access-control-expose-headers',
    'etag, last-modified, x-experience-api-version, x-experience-api-consistent-through',
  );
}

function person(agent: unknown): unknown {
  const { name, mbox, account, openid } = (agent ?? {}) as Record<string, unknown>;
  if (agentKey(agent) === '') throw new LrsError(400, 'agent has no identifier.');
  const list = (value: unknown): readonly unknown[] | undefined =>
    value === undefined ? undefined : [value];
  return {
    objectType: 'Person',
    name: list(name),
    mbox: list(mbox),
    account: list(account),
    openid: list(openid),
  };
}

async function bytes(request: IncomingMessage): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > mostBytes) throw new LrsError(413, 'That is more than this LRS takes.');
    chunks.push(chunk as Buffer);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(value));
}

function sendEmpty(response: ServerResponse): void {
  response.writeHead(204);
  response.end();
}
