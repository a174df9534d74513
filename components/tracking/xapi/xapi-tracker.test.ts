import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { inMemory } from '../key-store.ts';
import { openLrs, passing, stageLrs } from '../test-support/lrs-stage.ts';
import { StrictLrs, type LrsSetup } from '../test-support/strict-lrs.ts';
import { MemoryStorage } from '../test-support/virtual-window.ts';
import { tinCanActor, tinCanParameters } from './tin-can-launch.ts';

const standard = 'xapi' as const;
const lrsWith = (setup: LrsSetup = {}): StrictLrs => new StrictLrs({ standard, ...setup });

describe('Tin Can: the launch', () => {
  it('takes the credentials out of the address bar at once, and stores them nowhere', async () => {
    const lrs = lrsWith();
    const session = new MemoryStorage();
    const { page } = await openLrs(lrs, { standard, session });
    assert.equal(page.location.href, 'https://course.example/index.html');
    const stored = Array.from({ length: session.length }, (_, index) =>
      session.getItem(session.key(index) ?? ''),
    );
    assert.doesNotMatch(JSON.stringify([stored, lrs.statements, [...lrs.states]]), /dG9rZW4/);
  });

  it('a reload says that the course must be opened again', async () => {
    const lrs = lrsWith();
    const session = new MemoryStorage();
    const first = await openLrs(lrs, { standard, session });
    const second = await openLrs(lrs, { standard, session, address: first.page.location.href });
    assert.equal(second.learner.status, 'ended');
    assert.equal(second.learner.launch?.learnerKey, first.learner.launch?.learnerKey);
  });

  it('without parameters the course runs alone', async () => {
    const { learner } = stageLrs(lrsWith(), { standard, address: 'https://course.example/index.html' });
    assert.equal((await learner.open()).connected, false);
    assert.equal(learner.status, 'not-connected');
  });

  it('understands the actors of xAPI 0.9, and keeps exactly one identifier', () => {
    assert.deepEqual(tinCanActor('{"name":["Noor"],"mbox":["mailto:noor@example.org"]}'), {
      objectType: 'Agent',
      name: 'Noor',
      mbox: 'mailto:noor@example.org',
    });
    assert.deepEqual(
      tinCanActor(
        '{"account":[{"accountServiceHomePage":"https://lms.example","accountName":"7"}],"mbox":"mailto:x@y.nl"}',
      ),
      { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '7' } },
    );
    assert.equal(tinCanActor('{"name":"Noor"}'), undefined);
    assert.equal(tinCanActor('nonsense'), undefined);
  });

  it('makes a whole header of a bare token', () => {
    const actor = encodeURIComponent('{"mbox":"mailto:x@y.nl"}');
    assert.equal(tinCanParameters(`?endpoint=e&auth=abc&actor=${actor}`)?.auth, 'Basic abc');
    assert.equal(tinCanParameters(`?endpoint=e&auth=Bearer%20abc&actor=${actor}`)?.auth, 'Bearer abc');
  });

  it('echoes parameters it does not know on each request', async () => {
    const lrs = lrsWith({ extra: { externalRegistration: 'r 1', externalConfiguration: '' } });
    await openLrs(lrs, { standard });
    assert.ok(lrs.requests.length > 0);
    for (const { query } of lrs.requests) assert.equal(query['externalRegistration'], 'r 1');
  });

  it('honours the activity id, platform and grouping of the launch', async () => {
    const lrs = lrsWith({
      extra: {
        activity_id: 'https://example.org/proef',
        activity_platform: 'Example',
        grouping: 'https://lms.example/programme',
      },
    });
    await openLrs(lrs, { standard });
    const context = lrs.statements[0]?.['context'] as {
      readonly platform: string;
      readonly registration: string;
      readonly contextActivities: { readonly grouping: readonly { readonly id: string }[] };
    };
    assert.equal(context.platform, 'Example');
    assert.equal(context.registration, lrs.registration);
    assert.deepEqual(
      context.contextActivities.grouping.map(({ id }) => id),
      ['https://lms.example/programme'],
    );
  });
});

describe('Tin Can: sessions', () => {
  it('initialized, suspended, terminated; then initialized and resumed', async () => {
    const lrs = lrsWith();
    const first = await openLrs(lrs, { standard });
    first.learner.does({ type: 'lesson-completed', lesson: 'a' });
    assert.deepEqual(await passing(first.page, first.learner.exit(), 30_000), { acknowledged: true });
    await openLrs(lrs, { standard });
    assert.deepEqual(lrs.verbs(), ['initialized', 'suspended', 'terminated', 'initialized', 'resumed']);
  });

  it('what waited when the page died goes first in the next session, in order and with its own ids', async () => {
    const lrs = lrsWith();
    const store = inMemory();
    const edition = { privacy: 'extensive' } as const;
    const first = await openLrs(lrs, { standard, store, edition });
    lrs.faults.offline = true;
    first.learner.answers('a');
    first.learner.answers('b');
    await first.page.advance(1_000);
    first.page.die();
    lrs.faults.offline = false;
    const kept = (await store.entries('')).map(
      ([, text]) => (JSON.parse(text) as { readonly id: string }).id,
    );
    assert.equal(kept.length, 2);
    assert.doesNotMatch(JSON.stringify(await store.entries('')), /n\.devries|actor/);
    await openLrs(lrs, { standard, store, edition });
    assert.deepEqual(lrs.verbs(), ['initialized', 'answered', 'answered', 'initialized']);
    assert.deepEqual(
      lrs.statements.slice(1, 3).map(({ id }) => id),
      kept,
    );
    assert.deepEqual(await store.entries(''), []);
  });

  it("another learner on the same computer never sends the first one's statements", async () => {
    const store = inMemory();
    const lrs = lrsWith({ learner: 'noor' });
    const first = await openLrs(lrs, { standard, store });
    lrs.faults.offline = true;
    first.learner.doesAllButTheTest();
    first.learner.takesTheTest(1);
    await first.page.advance(1_000);
    first.page.die();
    const other = lrsWith({ learner: 'sam' });
    await openLrs(other, { standard, store });
    assert.deepEqual(other.verbs(), ['initialized']);
    assert.ok((await store.entries('')).length > 0);
  });

  it('waits longer after each failure, and honours 429 and 5xx', async () => {
    for (const status of [429, 500, 503]) {
      const lrs = lrsWith();
      const { learner, page } = await openLrs(lrs, { standard, edition: { privacy: 'extensive' } });
      lrs.faults.answers = { status, times: 3 };
      const before = lrs.requests.length;
      learner.answers();
      const sends = (): number =>
        lrs.requests.slice(before).filter(({ path }) => path.endsWith('statements')).length;
      await page.advance(1_000);
      assert.equal(sends(), 1);
      assert.equal(learner.status, 'not-saved');
      await page.advance(60_000);
      assert.equal(learner.status, 'saved');
      assert.deepEqual(lrs.verbs(), ['initialized', 'answered']);
    }
  });

  it('a key that died is told, also when there is only a state to save, and nothing is promised any more', async () => {
    const lrs = lrsWith();
    const { learner, page } = await openLrs(lrs, { standard, edition: { privacy: 'minimal' } });
    await page.advance(5_000);
    lrs.faults.keysDied = true;
    learner.answers();
    await page.advance(5_000);
    assert.equal(learner.status, 'ended');
    const sent = lrs.requests.length;
    learner.answers();
    learner.flush();
    await page.advance(120_000);
    assert.equal(learner.status, 'ended');
    assert.equal(lrs.requests.length, sent);
    assert.equal((await passing(page, learner.exit(), 30_000)).acknowledged, false);
  });

  it('a statement that is refused for good is dropped and told, and the others go on', async () => {
    const lrs = lrsWith();
    const { learner, page } = await openLrs(lrs, { standard, edition: { privacy: 'extensive' } });
    lrs.faults.answers = { status: 400, times: 1 };
    learner.answers('a');
    await page.advance(100);
    assert.equal(learner.status, 'not-saved');
    learner.answers('b');
    await page.advance(5_000);
    assert.deepEqual(lrs.verbs(), ['initialized', 'answered']);
  });

  it('a key that died ends the session, and keeps what waits for the next one', async () => {
    const lrs = lrsWith();
    const store = inMemory();
    const { learner, page } = await openLrs(lrs, { standard, store, edition: { privacy: 'extensive' } });
    lrs.faults.keysDied = true;
    learner.answers();
    await page.advance(5_000);
    assert.equal(learner.status, 'ended');
    assert.equal((await store.entries('')).length, 1);
  });
});
