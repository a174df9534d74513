import { mkdir } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';

const schema = `
create table if not exists statements (
  seq bigserial primary key,
  id text not null unique,
  stored timestamptz not null,
  verb text not null,
  activities text[] not null,
  related_activities text[] not null,
  agents text[] not null,
  related_agents text[] not null,
  registration text,
  voids text,
  voided boolean not null default false,
  body jsonb not null
);
create index if not exists statements_verb on statements (verb);
create index if not exists statements_registration on statements (registration);
create index if not exists statements_activities on statements using gin (related_activities);
create index if not exists statements_agents on statements using gin (related_agents);
create table if not exists documents (
  kind text not null,
  activity text not null,
  agent text not null,
  registration text not null,
  name text not null,
  type text not null,
  etag text not null,
  updated timestamptz not null,
  body bytea not null,
  primary key (kind, activity, agent, registration, name)
);`;

/** Opens the LRS's database on disk (a folder), or in memory when there is no folder. */
export async function openDatabase(folder?: string): Promise<PGlite> {
  if (folder) await mkdir(folder, { recursive: true });
  const database = folder ? new PGlite(folder) : new PGlite();
  await database.exec(schema);
  return database;
}
