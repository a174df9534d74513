import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { nodeEffects } from '../build/node-effects.ts';
import { watchCourse, type CourseWatch } from './course-watch.ts';
import { servePreview, type Preview } from './preview-server.ts';

const example = fileURLToPath(new URL('../examples/small-course', import.meta.url));
let folder = '';
let course: CourseWatch;
let preview: Preview;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'preview-'));
  await cp(example, join(folder, 'course'), { recursive: true });
  course = watchCourse({
    folder: join(folder, 'course'),
    editions: ['neutraal'],
    effects: nodeEffects(() => undefined),
    watch: true,
  });
  await course.build();
  preview = await servePreview({
    courseFolder: join(folder, 'course'),
    course,
    dataFolder: join(folder, 'data'),
    port: 0,
  });
});
after(async () => {
  await preview.close();
  await course.close();
  await rm(folder, { recursive: true, force: true });
});

const text = async (path: string): Promise<string> => (await fetch(preview.url + path)).text();

/** The next event of this kind, or a failure after some seconds. */
async function nextEvent(kind: string, cause: () => Promise<void>): Promise<string> {
  const stop = new AbortController();
  const stream = await fetch(`${preview.url}/events`, { signal: stop.signal });
  const timer = setTimeout(() => stop.abort(), 20_000);
  await cause();
  let seen = '';
  try {
    for await (const chunk of stream.body as unknown as AsyncIterable<Uint8Array>) {
      seen += new TextDecoder().decode(chunk);
      const found = new RegExp(`event: ${kind}\\n([\\s\\S]*?)\\n\\n`).exec(seen);
      if (found) return found[1] ?? '';
    }
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
  throw new Error(`No ${kind} came: ${seen}`);
}

describe('the preview', () => {
  it('lists the packages and the learners, and serves each file of a package', async () => {
    const home = await text('/');
    for (const words of ['SCORM 1.2', 'cmi5', 'Samira', 'nog niet begonnen'])
      assert.match(home, new RegExp(words));
    assert.match(await text('/package/scorm12/neutraal/index.html'), /<html lang="en"/);
    assert.match(await text('/launch/scorm12/neutraal?learner=samira'), /id="course"/);
    assert.equal((await fetch(`${preview.url}/package/scorm12/neutraal/../../main.ts`)).status, 404);
  });

  it('keeps an attempt between visits, and forgets it at a reset, late commits included', async () => {
    const path = '/attempts/scorm12/neutraal/samira';
    const post = (round: string): Promise<Response> =>
      fetch(`${preview.url}${path}?round=${round}`, {
        method: 'POST',
        body: JSON.stringify({ cmi: { core: { lesson_status: 'incomplete' } } }),
      });
    const round = (await fetch(preview.url + path)).headers.get('x-attempt-round') ?? '';
    await post(round);
    assert.deepEqual(JSON.parse(await text(path)), { 'cmi.core.lesson_status': 'incomplete' });
    assert.match(await text('/'), /bezig/);
    await fetch(preview.url + path, { method: 'DELETE' });
    await post(round);
    assert.deepEqual(JSON.parse(await text(path)), {});
  });

  it('builds again when a file is saved, shows a mistake with its frame, and keeps the last good course', async () => {
    const file = join(folder, 'course', 'course.yaml');
    const good = await readFile(file, 'utf8');
    const problems = await nextEvent('problems', () =>
      writeFile(file, good.replace(/^id: .*$/m, 'idd: broken')),
    );
    assert.match(problems, /course\.yaml:\d+:\d+/);
    assert.match(problems, /&#62; *\d+ \|/);
    assert.match(await text('/package/scorm12/neutraal/index.html'), /<html/);
    assert.match(await text('/'), /kan zo niet worden gebouwd/);
    await nextEvent('built', () => writeFile(file, good));
    assert.doesNotMatch(await text('/'), /kan zo niet worden gebouwd/);
  });

  it('builds what is saved while somebody waits for another package', { timeout: 60_000 }, async () => {
    const rehearsal = course.rehearse();
    const told = new Promise<void>((resolve) => {
      const stop = course.onBuilt(() => {
        stop();
        resolve();
      });
    });
    void course.build();
    await rehearsal;
    await told;
  });

  it('says at once that a port is taken', async () => {
    const port = Number(new URL(preview.url).port);
    await assert.rejects(
      servePreview({ courseFolder: folder, course, dataFolder: join(folder, 'data2'), port }),
      /EADDRINUSE/,
    );
  });
});
