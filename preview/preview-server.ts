import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { BuildResult, BuiltPackage } from '../build/build-course.ts';
import { attemptsIn, type Attempt, type AttemptKey } from './attempts.ts';
import type { CourseWatch } from './course-watch.ts';
import { lessonsOf } from '../components/model/course.ts';
import { page } from './html.ts';
import { learnerNamed, learners } from './learners.ts';
import { pageScripts } from './page-scripts.ts';
import { openLrs } from './lrs/lrs.ts';
import { queryStatements } from './lrs/statements.ts';
import { homePage } from './pages/home.ts';
import { launchPage } from './pages/launch.ts';
import { problemsHtml } from './pages/problems.ts';
import { statementRow, statementsPage } from './pages/statements.ts';
import { XapiDesk } from './xapi-desk.ts';
import { fileAnswer } from './zoo/package-quirks.ts';
import { pathPart, quirksIn, readPathPart, type QuirkSet } from './zoo/quirk-set.ts';

/** A running preview. */
export interface Preview {
  readonly url: string;
  close(): Promise<void>;
}

/** Options of a preview server. */
export interface PreviewOptions {
  readonly courseFolder: string;
  readonly course: CourseWatch;
  /** Where attempts are kept. */
  readonly dataFolder: string;
  readonly port: number;
}

const here = fileURLToPath(new URL('.', import.meta.url));

/** Serves the built packages on localhost, with a stand-in LMS around them. Rejects when the port is taken. */
export async function servePreview({
  courseFolder,
  course,
  dataFolder,
  port,
}: PreviewOptions): Promise<Preview> {
  const scripts = await pageScripts();
  const css = await readFile(join(here, 'page/preview.css'), 'utf8');
  const attempts = attemptsIn(dataFolder);
  const streams = new Set<ServerResponse>();
  /** How often an attempt was reset, by its key. */
  const rounds = new Map<string, number>();

  let origin = '';
  const lrs = openLrs(join(dataFolder, 'lrs'));
  const desk = new XapiDesk(lrs, attempts, () => origin);
  lrs.onStored((statements) => {
    void desk.follow(statements).then(() => {
      for (const statement of statements)
        for (const stream of streams) sendEvent(stream, 'statement', statementRow(statement));
    });
  });

  const sourceOf = (file: string): Promise<string | undefined> =>
    readFile(join(courseFolder, file), 'utf8').catch(() => undefined);
  const shown = (): BuildResult | undefined => course.good ?? course.last;
  const courseId = (): string => shown()?.compiled?.course.id ?? 'cursus';
  const packageOf = (target: string, edition: string): BuiltPackage | undefined =>
    shown()?.packages.find((built) => built.target === target && built.edition === edition);
  /** The package of the course as it is now, for who is about to look at it. */
  async function freshPackage(target: string, edition: string): Promise<BuiltPackage | undefined> {
    const built = packageOf(target, edition);
    if (built) await course.fresh(built.target);
    return packageOf(target, edition);
  }

  course.onBuilt((result) => {
    void (async () => {
      const isBroken = result.packages.length === 0;
      const data = isBroken ? await problemsHtml(result.problems, sourceOf) : '';
      for (const stream of streams) sendEvent(stream, isBroken ? 'problems' : 'built', data);
    })();
  });

  async function statuses(): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const { target, edition } of shown()?.packages ?? []) {
      for (const { id } of learners) {
        const attempt = await attempts.read(keyOf(target, edition, id));
        const success = attempt?.['cmi.success_status'];
        const status =
          success && success !== 'unknown'
            ? success
            : (attempt?.['cmi.core.lesson_status'] ?? attempt?.['cmi.completion_status']);
        if (status) found.set(`${target}/${edition}/${id}`, status);
      }
    }
    return found;
  }

  async function home(response: ServerResponse): Promise<void> {
    const result = shown();
    const last = course.last;
    const problems = last && last.packages.length === 0 ? await problemsHtml(last.problems, sourceOf) : '';
    if (!result)
      return send(
        response,
        503,
        page(
          'Proef-LMS',
          '<main class="home"><h1>De cursus wordt gebouwd</h1><p>Een ogenblik. Deze pagina ververst zichzelf.</p><div id="problems"></div></main>',
          'home.js',
        ),
      );
    // Sizes are those of the packages as they go to an LMS, not of drafts.
    const packages = course.whole?.packages ?? result.packages;
    send(response, 200, homePage({ ...result, packages }, problems, await statuses()));
  }

  async function launch(
    response: ServerResponse,
    target: string,
    edition: string,
    query: URLSearchParams,
  ): Promise<void> {
    const built = await freshPackage(target, edition);
    if (!built) return notFound(response);
    const manifest = built.files.find(({ path }) => path === 'imsmanifest.xml');
    const mastery = manifest && /masteryscore>(\d+)</.exec(new TextDecoder().decode(manifest.bytes))?.[1];
    const learner = learnerNamed(query.get('learner'));
    const html = launchPage({
      target: built.target,
      edition,
      learner,
      quirks: quirksIn(query.get('zoo')),
      mastery: mastery ?? '',
    });
    send(response, 200, html);
  }

  const keyOf = (target: string, edition: string, learner: string): AttemptKey => ({
    course: courseId(),
    target,
    edition,
    learner,
  });

  /** Where a package starts under these quirks. */
  function startAddress(target: string, edition: string, quirks: QuirkSet): string {
    // The same server under another name is another origin.
    const host = quirks.has('cross-origin') ? origin.replace('//localhost', '//127.0.0.1') : origin;
    return `${host}/package/${target}/${pathPart(edition, quirks)}/index.html`;
  }

  /** The address to launch a package at, with parameters where the standard has them. */
  async function launchAddress(
    response: ServerResponse,
    target: string,
    edition: string,
    query: URLSearchParams,
  ): Promise<void> {
    const built = await freshPackage(target, edition);
    const learner = learnerNamed(query.get('learner'));
    if (!built) return notFound(response);
    const quirks = quirksIn(query.get('zoo'));
    const start = startAddress(target, edition, quirks);
    const address = isXapi(target)
      ? await desk.address(keyOf(target, edition, learner.id), built, learner, { start, quirks })
      : start;
    sendJson(response, { address });
  }

  async function lrsRoom(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
    query: URLSearchParams,
  ): Promise<void> {
    const [first = '', ...rest] = path.split('/');
    const { name, quirks } = readPathPart(first);
    if (name === 'xapi' && rest.length > 0)
      return lrs.handle(request, response, rest.join('/'), query, quirks);
    if (path === 'fetch' && request.method === 'POST') {
      // The course may stand at another address than its LMS.
      response.setHeader('access-control-allow-origin', '*');
      return sendJson(response, desk.token(query.get('session')));
    }
    if (path !== '') return notFound(response);
    const database = await lrs.database();
    const { statements } = await queryStatements(database, new URLSearchParams());
    const { rows } = await database.query<{ verb: string }>(
      'select distinct verb from statements order by verb',
    );
    send(
      response,
      200,
      statementsPage(
        statements,
        rows.map(({ verb }) => verb.slice(verb.lastIndexOf('/') + 1)),
      ),
    );
  }

  async function packageFile(
    response: ServerResponse,
    target: string,
    place: string,
    path: string,
  ): Promise<void> {
    const { name: edition, quirks } = readPathPart(place);
    const built = path === 'index.html' ? await freshPackage(target, edition) : packageOf(target, edition);
    const file = built?.files.find((candidate) => candidate.path === path);
    const course = shown()?.compiled?.course;
    if (!file || !course) return notFound(response);
    const answer = fileAnswer(file, quirks, lessonsOf(course)[0]?.id ?? '');
    if (answer.type === 'gone') return notFound(response);
    if (answer.type === 'dropped') return void response.destroy();
    response.writeHead(200, { 'content-type': answer.contentType, 'cache-control': 'no-cache' });
    response.end(answer.bytes);
  }

  async function attempt(
    request: IncomingMessage,
    response: ServerResponse,
    key: AttemptKey,
    query: URLSearchParams,
  ): Promise<void> {
    const name = JSON.stringify(key);
    const round = rounds.get(name) ?? 0;
    if (request.method === 'DELETE') {
      rounds.set(name, round + 1);
      if (isXapi(key.target)) await desk.beginAnew(key);
      else await attempts.reset(key);
      return sendJson(response, {});
    }
    if (request.method === 'GET') {
      response.setHeader('x-attempt-round', String(round));
      return sendJson(response, (await attempts.read(key)) ?? {});
    }
    // A commit of the attempt before a reset may still be under way.
    if (query.get('round') !== String(round)) return sendJson(response, { result: true, errorCode: 0 });
    const sent = JSON.parse(await body(request)) as Record<string, unknown>;
    await attempts.write(key, flat(sent));
    sendJson(response, { result: true, errorCode: 0 });
  }

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const parts = url.pathname.split('/').slice(1).map(decodeURIComponent);
    const [room = '', target = '', edition = '', ...rest] = parts;
    if (url.pathname === '/') return home(response);
    if (url.pathname === '/events') return events(request, response);
    if (room === 'launch-address') return launchAddress(response, target, edition, url.searchParams);
    if (room === 'lrs') return lrsRoom(request, response, parts.slice(1).join('/'), url.searchParams);
    if (room === 'launch') return launch(response, target, edition, url.searchParams);
    if (room === 'package') return packageFile(response, target, edition, rest.join('/'));
    if (room === 'attempts')
      return attempt(request, response, keyOf(target, edition, rest[0] ?? ''), url.searchParams);
    if (url.pathname === '/preview/preview.css') return send(response, 200, css, 'text/css; charset=utf-8');
    const script = room === 'preview' ? scripts.get(target) : undefined;
    if (script !== undefined) return send(response, 200, script, 'text/javascript; charset=utf-8');
    notFound(response);
  }

  function events(request: IncomingMessage, response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(': connected\n\n');
    streams.add(response);
    request.on('close', () => streams.delete(response));
  }

  const server = createServer((request, response) => {
    route(request, response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else send(response, 500, String(error), 'text/plain; charset=utf-8');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    // Only this machine: a preview is nobody else's business.
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  origin = `http://localhost:${taken}`;
  return {
    url: origin,
    async close() {
      for (const stream of streams) stream.end();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await lrs.close();
    },
  };
}

function isXapi(target: string): boolean {
  return target === 'cmi5' || target === 'xapi';
}

function sendEvent(stream: ServerResponse, type: string, data: string): void {
  const lines = data.split('\n').map((line) => `data: ${line}`);
  stream.write(`event: ${type}\n${lines.join('\n')}\n\n`);
}

function send(
  response: ServerResponse,
  status: number,
  text: string,
  type = 'text/html; charset=utf-8',
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(text);
}

function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 200, JSON.stringify(value), 'application/json');
}

function notFound(response: ServerResponse): void {
  send(
    response,
    404,
    page(
      'Niet gevonden',
      '<main class="home"><h1>Niet gevonden</h1><p><a href="/">Terug naar het begin</a></p></main>',
    ),
  );
}

async function body(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** The flattened form of a commit: element names and text. */
function flat(sent: Readonly<Record<string, unknown>>): Attempt {
  const rows: Record<string, string> = {};
  const walk = (value: unknown, name: string): void => {
    if (value !== null && typeof value === 'object') {
      for (const [key, inner] of Object.entries(value)) walk(inner, name === '' ? key : `${name}.${key}`);
    } else if (value !== undefined && value !== null)
      rows[name] = typeof value === 'string' ? value : JSON.stringify(value);
  };
  walk(sent, '');
  return rows;
}
