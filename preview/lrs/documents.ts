import { createHash } from 'node:crypto';
import type { PGlite } from '@electric-sql/pglite';
import { agentKey } from './agent-key.ts';
import { LrsError } from './lrs-error.ts';
import { json } from './statements.ts';

/** Where a document belongs: state, activity profile or agent profile (xAPI Communication 2.3, 2.7, 2.6). */
export interface DocumentKey {
  readonly kind: 'state' | 'activity-profile' | 'agent-profile';
  readonly activity: string;
  readonly agent: string;
  readonly registration: string;
}

/** A stored document. */
export interface StoredDocument {
  readonly body: Uint8Array;
  readonly type: string;
  readonly etag: string;
  readonly updated: Date;
}

/** The key that a request asks for. Throws `LrsError` 400 when a parameter is missing. */
export function documentKey(kind: DocumentKey['kind'], query: URLSearchParams): DocumentKey {
  const activity = kind === 'agent-profile' ? '' : required(query, 'activityId');
  const agent = kind === 'activity-profile' ? '' : agentKey(json(required(query, 'agent'), 'agent'));
  if (kind !== 'activity-profile' && agent === '') throw new LrsError(400, 'agent has no identifier.');
  const registration = kind === 'state' ? (query.get('registration') ?? '') : '';
  return { kind, activity, agent, registration };
}

/** The value of a parameter that must be there. Throws `LrsError` 400. */
export function required(query: URLSearchParams, name: string): string {
  const value = query.get(name);
  if (!value) throw new LrsError(400, `${name} is missing.`);
  return value;
}

const here = 'kind = $1 and activity = $2 and agent = $3 and registration = $4';
const place = ({ kind, activity, agent, registration }: DocumentKey): readonly string[] => [
  kind,
  activity,
  agent,
  registration,
];

/** Reads a document; undefined when there is none. */
export async function readDocument(
  database: PGlite,
  key: DocumentKey,
  name: string,
): Promise<StoredDocument | undefined> {
  const { rows } = await database.query<StoredDocument>(
    `select body, type, etag, updated from documents where ${here} and name = $5`,
    [...place(key), name],
  );
  return rows[0];
}

/** Names of the documents, changed after `since`. */
export async function documentNames(
  database: PGlite,
  key: DocumentKey,
  since: string | null,
): Promise<readonly string[]> {
  const { rows } = await database.query<{ name: string }>(
    `select name from documents where ${here} and updated > $5 order by name`,
    [...place(key), since ? new Date(since) : new Date(0)],
  );
  return rows.map(({ name }) => name);
}

/** Headers that guard against writing over somebody else's change. */
export interface Precondition {
  readonly ifMatch?: string | undefined;
  readonly ifNoneMatch?: string | undefined;
}

/** Writes a document; `merge` (POST) adds the top-level keys of a JSON object. Throws `LrsError` 400, 409 or 412. */
export async function writeDocument(
  database: PGlite,
  key: DocumentKey,
  name: string,
  document: { readonly body: Uint8Array; readonly type: string },
  { ifMatch, ifNoneMatch, merge }: Precondition & { readonly merge: boolean },
): Promise<void> {
  const existing = await readDocument(database, key, name);
  check(existing, { ifMatch, ifNoneMatch });
  // Profiles need a precondition when there is something to lose; state does not (xAPI Communication 3.1).
  if (key.kind !== 'state' && !merge && existing && !ifMatch && !ifNoneMatch) {
    throw new LrsError(409, 'The document exists: send If-Match or If-None-Match.');
  }
  let { body } = document;
  if (merge && existing) body = merged(existing, document);
  const etag = createHash('sha1').update(body).digest('hex');
  await database.query(
    `insert into documents (kind, activity, agent, registration, name, type, etag, updated, body) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (kind, activity, agent, registration, name) do update set type = $6, etag = $7, updated = $8, body = $9`,
    [...place(key), name, document.type, etag, new Date(), body],
  );
}

/** Removes one document, or all of the key when no name is given. */
export async function deleteDocument(
  database: PGlite,
  key: DocumentKey,
  name: string | null,
  precondition: Precondition,
): Promise<void> {
  if (name === null) {
    await database.query(`delete from documents where ${here}`, [...place(key)]);
    return;
  }
  check(await readDocument(database, key, name), precondition);
  await database.query(`delete from documents where ${here} and name = $5`, [...place(key), name]);
}

function check(existing: StoredDocument | undefined, { ifMatch, ifNoneMatch }: Precondition): void {
  const has = (header: string): boolean =>
    header.split(',').some((tag) => tag.trim().replace(/^W\//, '').replaceAll('"', '') === existing?.etag);
  if (ifMatch !== undefined && !(existing && (ifMatch === '*' || has(ifMatch))))
    throw new LrsError(412, 'If-Match does not match.');
  if (ifNoneMatch !== undefined && existing && (ifNoneMatch === '*' || has(ifNoneMatch)))
    throw new LrsError(412, 'If-None-Match matches.');
}

function merged(
  existing: StoredDocument,
  sent: { readonly body: Uint8Array; readonly type: string },
): Uint8Array {
  const read = ({ body, type }: { readonly body: Uint8Array; readonly type: string }): object => {
    const value = type.startsWith('application/json')
      ? json(new TextDecoder().decode(body), 'The document')
      : undefined;
    if (value === null || typeof value !== 'object' || Array.isArray(value))
      throw new LrsError(400, 'Only JSON objects can be merged.');
    return value;
  };
  return new TextEncoder().encode(JSON.stringify({ ...read(existing), ...read(sent) }));
}
