import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { restore } from '../../model/restore.ts';
import { learnerKey } from '../learner-key.ts';
import { brokenRules, setsOf } from '../test-support/scorm-trace.ts';
import { openScorm, stageScorm } from '../test-support/scorm-stage.ts';
import { StrictScorm, type ScormSetup } from '../test-support/strict-scorm.ts';
import { MemoryStorage, VirtualWindow } from '../test-support/virtual-window.ts';
import { timing } from './scorm-tracker.ts';

const status = 'cmi.core.lesson_status';
const versions = ['1.2', '2004'] as const;

function count(lms: StrictScorm, method: string): number {
  return lms.calls.filter((call) => call.method === method).length;
}

for (const version of versions) {
  const lmsWith = (setup: ScormSetup = {}): StrictScorm => new StrictScorm({ version, ...setup });
  const names =
    version === '1.2'
      ? {
          status,
          score: 'cmi.core.score.raw',
          exit: 'cmi.core.exit',
          time: 'cmi.core.session_time',
          success: status,
          full: '85',
        }
      : {
          status: 'cmi.completion_status',
          score: 'cmi.score.scaled',
          exit: 'cmi.exit',
          time: 'cmi.session_time',
          success: 'cmi.success_status',
          full: '0.85',
        };

  describe(`SCORM ${version}: at the start`, () => {
    it('says incomplete, suspend and commits at once', async () => {
      const lms = lmsWith();
      await openScorm(lms);
      assert.equal(lms.kept.get(names.status), 'incomplete');
      assert.equal(lms.kept.get(names.exit), 'suspend');
      assert.equal(count(lms, 'Commit'), 1);
    });

    it('a learner who opens and leaves at once is not completed', async () => {
      const lms = lmsWith();
      const { learner } = await openScorm(lms);
      learner.close();
      assert.equal(lms.kept.get(names.status), 'incomplete');
    });

    it('needs at most 12 gets, 4 sets and 1 commit', async () => {
      const lms = lmsWith();
      await openScorm(lms, { edition: { privacy: 'extensive' } });
      assert.ok(count(lms, 'GetValue') <= 12, `${count(lms, 'GetValue')} gets`);
      assert.ok(count(lms, 'SetValue') <= 4, `${count(lms, 'SetValue')} sets`);
      assert.equal(count(lms, 'Commit'), 1);
    });

    it('never lowers a status that is there', async () => {
      const lms = lmsWith();
      lms.kept.set(names.status, 'completed').set('cmi.exit', 'suspend');
      const { learner, page } = await openScorm(lms);
      learner.sees('a', '0');
      await page.advance(20_000);
      learner.close();
      assert.equal(lms.kept.get(names.status), 'completed');
      assert.ok(learner.launch?.alreadyCompleted);
    });

    it('reads statuses in capitals and with spaces', async () => {
      const lms = lmsWith();
      lms.kept.set(names.status, ' Completed ').set('cmi.exit', 'suspend');
      const { learner } = await openScorm(lms);
      assert.ok(learner.launch?.alreadyCompleted);
    });

    it('takes an empty mode for normal', async () => {
      const lms = lmsWith();
      lms.faults.emptyMode = true;
      const { learner } = await openScorm(lms);
      assert.equal(learner.launch?.mode, 'normal');
      assert.equal(lms.kept.get(names.status), 'incomplete');
    });

    it('initializes once, with one empty argument, and reads "already initialized" as a reload while it runs', async () => {
      const lms = lmsWith();
      lms.faults.alreadyRunning = true;
      const { learner } = await openScorm(lms);
      assert.equal(learner.launch?.connected, true);
      assert.deepEqual(
        lms.calls.filter(({ method }) => method === 'Initialize').map(({ args }) => args),
        [['']],
      );
    });

    it('says so when the LMS refuses', async () => {
      const lms = lmsWith();
      const page = new VirtualWindow();
      const { learner } = stageScorm(lms, {
        place: (own) => {
          own.parent = page;
          Object.assign(page, {
            [lms.apiName]: {
              ...lms.launch(),
              [version === '1.2' ? 'LMSInitialize' : 'Initialize']: () => 'false',
            },
          });
        },
      });
      const launch = await learner.open();
      assert.equal(launch.connected, false);
      assert.equal(learner.status, 'not-saved');
    });

    it('knows the learner by a hash, and greets with a first name', async () => {
      const { learner } = await openScorm(lmsWith({ learner: 'n.devries', learnerName: 'Vries, Noor de' }));
      assert.equal(learner.launch?.learnerKey, learnerKey('n.devries'));
      assert.doesNotMatch(learner.launch?.learnerKey ?? '', /vries/);
      assert.equal(learner.launch?.learnerName, 'Noor');
    });
  });

  describe(`SCORM ${version}: finding the API`, () => {
    const find = async (
      place: (page: VirtualWindow, api: unknown, name: string) => void,
    ): Promise<boolean> => {
      const { learner, page } = stageScorm(lmsWith(), { place });
      const opening = learner.open();
      await page.advance(11_000);
      return (await opening).connected;
    };
    const frame = (parts: Record<string, unknown>): Record<string, unknown> => {
      const made: Record<string, unknown> = { ...parts };
      made['parent'] ??= made;
      return made;
    };
    const crossOrigin = (): unknown =>
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('SecurityError');
          },
        },
      );

    it('in the window itself', async () => {
      assert.ok(
        await find((page, api, name) => {
          page.parent = frame({});
          Object.assign(page, { [name]: api });
        }),
      );
    });
    it('in a parent of the parent', async () => {
      assert.ok(
        await find((page, api, name) => {
          page.parent = frame({ parent: frame({ [name]: api }) });
        }),
      );
    });
    it('in the opener', async () => {
      assert.ok(
        await find((page, api, name) => {
          page.opener = frame({ parent: frame({ [name]: api }) });
        }),
      );
    });
    it('in the opener of the top window', async () => {
      assert.ok(
        await find((page, api, name) => {
          page.parent = page.top = frame({ opener: frame({ [name]: api }) });
        }),
      );
    });
    it('in the opener, although the parent is of another origin', async () => {
      assert.ok(
        await find((page, api, name) => {
          page.parent = page.top = crossOrigin();
          page.opener = frame({ [name]: api });
        }),
      );
    });
    it('when it comes eight seconds late', async () => {
      const { learner, page } = stageScorm(lmsWith(), { place: () => undefined });
      const late = lmsWith();
      const opening = learner.open();
      await page.advance(8_000);
      assert.equal(learner.status, 'connecting');
      Object.assign(page, { [late.apiName]: late.launch() });
      await page.advance(200);
      assert.equal((await opening).connected, true);
    });
    it('gives up after ten seconds and says so', async () => {
      const { learner, page } = stageScorm(lmsWith(), { place: () => undefined });
      const opening = learner.open();
      await page.advance(10_100);
      assert.equal((await opening).connected, false);
      assert.equal(learner.status, 'not-connected');
    });
    it('never takes the API of the other version', async () => {
      const other = version === '1.2' ? 'API_1484_11' : 'API';
      assert.equal(await find((page, api) => Object.assign(page, { [other]: api })), false);
    });
    it('in a circle of parents, without an end', async () => {
      assert.equal(
        await find((page) => {
          const one = frame({});
          one['parent'] = frame({ parent: one });
          page.parent = one;
        }),
        false,
      );
    });
  });

  describe(`SCORM ${version}: saving`, () => {
    it('saves an answer within seconds, with the time of the session', async () => {
      const lms = lmsWith();
      const { learner, page } = await openScorm(lms);
      learner.answers();
      await page.advance(timing.answer);
      assert.equal(learner.status, 'saved');
      assert.equal(restore(lms.kept.get('cmi.suspend_data') ?? '', 1).session.answers['a.0']?.attempts, 1);
      assert.match(lms.kept.get(names.time) ?? '', version === '1.2' ? /^0000:00:02\.00$/ : /^PT2S$/);
    });

    it('writes changed values only', async () => {
      const lms = lmsWith();
      const { learner, page } = await openScorm(lms);
      learner.answers();
      await page.advance(timing.answer);
      lms.calls.length = 0;
      learner.answers();
      await page.advance(timing.answer);
      assert.deepEqual(
        setsOf(lms.calls).map((set) => set.replace(/=.*/, '')),
        ['cmi.suspend_data', names.time],
      );
    });

    it('commits page turns at most once in fifteen seconds', async () => {
      const lms = lmsWith();
      const { learner, page } = await openScorm(lms);
      for (let turn = 0; turn < 30; turn += 1) {
        learner.sees('a', String(turn % 2));
        await page.advance(1_000);
      }
      const commits = count(lms, 'Commit');
      assert.ok(commits <= 3, `${commits} commits in 30 seconds`);
      assert.ok(commits >= 2);
    });

    it('commits at once when a test or a lesson is done', async () => {
      const lms = lmsWith();
      const { learner, page } = await openScorm(lms);
      learner.does({ type: 'lesson-completed', lesson: 'a' });
      await page.advance(0);
      assert.equal(learner.status, 'saved');
    });

    it('keeps the session of the LMS alive while the page is visible', async () => {
      const lms = lmsWith();
      const { page } = await openScorm(lms);
      await page.advance(timing.heartbeat * 2 + 1);
      assert.equal(count(lms, 'Commit'), 3);
      page.document.visibilityState = 'hidden';
      await page.advance(timing.heartbeat * 2);
      assert.equal(count(lms, 'Commit'), 3);
    });

    it('commits when the page is hidden, and never finishes there', async () => {
      const lms = lmsWith();
      const { learner } = await openScorm(lms);
      learner.sees('a', '0');
      learner.flush();
      assert.equal(count(lms, 'Commit'), 2);
      assert.equal(count(lms, 'Finish'), 0);
    });

    it('listens to beforeunload only while something is unsaved', async () => {
      const lms = lmsWith();
      const { learner, page } = await openScorm(lms);
      assert.equal(page.listeners.get('beforeunload') ?? 0, 0);
      learner.answers();
      assert.equal(page.listeners.get('beforeunload'), 1);
      page.dispatchEvent(new Event('beforeunload'));
      assert.equal(count(lms, 'Commit'), 2);
      assert.equal(page.listeners.get('beforeunload'), 0);
    });

    it('tells the truth about a commit that fails, and tries again after 2, 5 and 15 seconds', async () => {
      const lms = lmsWith();
      const { learner, page } = await openScorm(lms);
      lms.faults.offline = true;
      learner.does({ type: 'lesson-completed', lesson: 'a' });
      await page.advance(0);
      assert.equal(learner.status, 'not-saved');
      const at = count(lms, 'Commit');
      await page.advance(2_000);
      assert.equal(count(lms, 'Commit'), at + 1);
      await page.advance(5_000);
      assert.equal(count(lms, 'Commit'), at + 2);
      await page.advance(14_000);
      assert.equal(count(lms, 'Commit'), at + 2);
      lms.faults.offline = false;
      await page.advance(1_000);
      assert.equal(learner.status, 'saved');
      assert.equal(restore(lms.kept.get('cmi.suspend_data') ?? '', 1).session.lessons['a']?.done, true);
    });

    it('sends again what it wrote before a commit that failed', async () => {
      const lms = lmsWith();
      const { learner, page } = await openScorm(lms);
      lms.faults.commitsToFail = 1;
      learner.does({ type: 'lesson-completed', lesson: 'a' });
      await page.advance(0);
      lms.calls.length = 0;
      await page.advance(2_000);
      assert.ok(setsOf(lms.calls).some((set) => set.startsWith('cmi.suspend_data=')));
    });

    it('takes a false with code 0 for a success of SetValue, as some LMSs mean it', async () => {
      const lms = lmsWith();
      lms.faults.falseOnSuccess = true;
      const { learner, page } = await openScorm(lms);
      learner.answers();
      await page.advance(timing.answer);
      assert.equal(learner.status, 'saved');
    });

    it('says not saved when the LMS refuses the state', async () => {
      const lms = lmsWith();
      lms.faults.unsupported = ['cmi.suspend_data'];
      const { learner, page } = await openScorm(lms);
      learner.answers();
      await page.advance(timing.answer);
      assert.equal(learner.status, 'not-saved');
    });

    it('keeps suspend_data under 4,000 characters of ASCII, whatever was done', async () => {
      const lms = lmsWith();
      const { learner, page } = await openScorm(lms);
      for (let lesson = 0; lesson < 30; lesson += 1) {
        for (let asked = 0; asked < 30; asked += 1) {
          learner.answers('a', `${lesson.toString(36)}.${asked.toString(36)}`);
          learner.answers('b', `${lesson.toString(36)}.${asked.toString(36)}`);
        }
      }
      await page.advance(timing.answer);
      assert.equal(learner.status, 'saved');
      assert.deepEqual(brokenRules(lms.calls), []);
    });

    it('reads numbers where text was expected', async () => {
      const lms = lmsWith();
      lms.kept.set(names.score, '1').set(names.exit, 'suspend').set(names.status, 'incomplete');
      lms.faults.numbers = true;
      const { learner, page } = await openScorm(lms, { edition: { privacy: 'extensive' } });
      learner.answers();
      learner.doesAllButTheTest();
      learner.takesTheTest(0.85);
      await page.advance(timing.answer);
      assert.equal(lms.kept.get(names.score), names.full);
      assert.deepEqual(brokenRules(lms.calls), []);
    });
  });

  describe(`SCORM ${version}: the result`, () => {
    it('writes no score and no final status while it is not final', async () => {
      const lms = lmsWith();
      const { learner, page } = await openScorm(lms);
      learner.takesTheTest(0.9);
      await page.advance(0);
      learner.close();
      assert.equal(lms.kept.get(names.status), 'incomplete');
      assert.equal(lms.kept.get(names.score), undefined);
    });

    it('nor after a first failed try of three', async () => {
      const lms = lmsWith();
      const { learner } = await openScorm(lms);
      learner.doesAllButTheTest();
      learner.takesTheTest(0.2);
      learner.close();
      assert.equal(lms.kept.get(names.status), 'incomplete');
      assert.equal(lms.kept.get(names.score), undefined);
    });

    it('writes score before status, in one commit', async () => {
      const lms = lmsWith();
      const { learner, page } = await openScorm(lms);
      learner.doesAllButTheTest();
      lms.calls.length = 0;
      learner.takesTheTest(0.85);
      await page.advance(0);
      const sets = setsOf(lms.calls);
      assert.ok(sets.indexOf(`${names.score}=${names.full}`) >= 0);
      assert.ok(
        sets.indexOf(`${names.score}=${names.full}`) < sets.findIndex((set) => set.startsWith(names.success)),
      );
      assert.ok(
        sets.findIndex((set) => set.startsWith('cmi.suspend_data')) <
          sets.indexOf(`${names.score}=${names.full}`),
      );
      assert.equal(count(lms, 'Commit'), 1);
      assert.equal(lms.kept.get(names.success), 'passed');
      assert.deepEqual(brokenRules(lms.calls), []);
    });

    it('failed after the last try, and that stays until it is passed', async () => {
      const lms = lmsWith();
      const { learner } = await openScorm(lms);
      learner.doesAllButTheTest();
      for (const scaled of [0.2, 0.3, 0.1]) learner.takesTheTest(scaled);
      learner.close();
      assert.equal(lms.kept.get(names.success), 'failed');
      assert.equal(lms.kept.get(names.score), version === '1.2' ? '30' : '0.3');
    });

    it('takes the mastery score of the LMS as the threshold', async () => {
      const lms = lmsWith({ mastery: version === '1.2' ? '90' : '0.9', like: 'moodle' });
      const { learner } = await openScorm(lms);
      assert.equal(learner.launch?.masteryScore, 0.9);
      learner.doesAllButTheTest();
      learner.takesTheTest(0.85);
      learner.close();
      assert.equal(lms.kept.get(names.status), 'incomplete');
      assert.equal(lms.kept.get(names.score), undefined);
    });

    it('is never lowered by an older state in a later launch', async () => {
      const lms = lmsWith();
      const first = await openScorm(lms);
      first.learner.doesAllButTheTest();
      first.learner.takesTheTest(0.85);
      first.learner.close();
      lms.kept.delete('cmi.suspend_data');
      const { learner, page } = await openScorm(lms);
      learner.sees('a', '0');
      await page.advance(20_000);
      learner.close();
      assert.equal(lms.kept.get(names.success), 'passed');
      assert.equal(lms.kept.get(names.score), names.full);
      assert.deepEqual(brokenRules(lms.calls), []);
    });

    for (const mode of ['review', 'browse'] as const) {
      it(`writes nothing in ${mode}`, async () => {
        const lms = lmsWith({ mode });
        const { learner, page } = await openScorm(lms);
        learner.doesAllButTheTest();
        learner.takesTheTest(1);
        await page.advance(30_000);
        learner.close();
        assert.deepEqual(setsOf(lms.calls), []);
        assert.equal(learner.launch?.mode, mode);
      });
    }

    it('writes no status, no score and no answers without credit, but keeps the place', async () => {
      const lms = lmsWith({ credit: 'no-credit' });
      const { learner, page } = await openScorm(lms, { edition: { privacy: 'extensive' } });
      learner.answers();
      learner.doesAllButTheTest();
      learner.takesTheTest(1);
      await page.advance(0);
      assert.deepEqual(
        setsOf(lms.calls).filter((set) => /status|score|interactions/.test(set)),
        [],
      );
      assert.match(lms.kept.get('cmi.suspend_data') ?? '', /^1/);
    });
  });

  describe(`SCORM ${version}: the end`, () => {
    it('finishes once, and calls nothing after it', async () => {
      const lms = lmsWith();
      const { learner, page } = await openScorm(lms);
      learner.answers();
      await learner.exit();
      learner.close();
      learner.flush();
      learner.answers();
      page.dispatchEvent(new Event('beforeunload'));
      await page.advance(timing.heartbeat * 2);
      assert.equal(count(lms, 'Finish'), 1);
      assert.deepEqual(brokenRules(lms.calls), []);
    });

    it('acknowledges an exit that was saved, and not one that was not', async () => {
      const good = lmsWith();
      const first = await openScorm(good);
      assert.deepEqual(await first.learner.exit(), { acknowledged: true });
      const bad = lmsWith();
      const second = await openScorm(bad);
      second.learner.answers();
      bad.faults.offline = true;
      assert.deepEqual(await second.learner.exit(), { acknowledged: false });
    });

    it('finishes although the commit at the end gave null', async () => {
      const lms = lmsWith();
      const { learner } = await openScorm(lms);
      learner.answers();
      lms.faults.nullCommit = true;
      learner.close();
      assert.equal(count(lms, 'Finish'), 1);
      assert.equal(restore(lms.kept.get('cmi.suspend_data') ?? '', 1).session.answers['a.0']?.attempts, 1);
    });

    it('leaves exit on suspend, also when the course is completed', async () => {
      const lms = lmsWith();
      const { learner } = await openScorm(lms);
      learner.doesAllButTheTest();
      learner.takesTheTest(0.85);
      await learner.exit();
      assert.equal(lms.kept.get(names.exit), 'suspend');
      const again = await openScorm(lms);
      assert.equal(Object.keys(again.learner.session.talks).length, 1);
    });

    it('a reload after the finish goes on when the LMS begins anew', async () => {
      const lms = lmsWith();
      const session = new MemoryStorage();
      const { learner } = await openScorm(lms, { session });
      learner.answers();
      learner.close();
      const again = await openScorm(lms, { session });
      assert.equal(again.learner.launch?.connected, true);
      assert.equal(again.learner.session.answers['a.0']?.attempts, 1);
    });

    it('a reload after the finish says that the session is over when the LMS refuses', async () => {
      const lms = lmsWith();
      const session = new MemoryStorage();
      const { learner } = await openScorm(lms, { session });
      learner.close();
      const again = stageScorm(lms, { session, reload: true });
      const before = lms.calls.length;
      await again.learner.open();
      again.learner.answers();
      again.learner.flush();
      again.learner.close();
      assert.equal(again.learner.status, 'ended');
      assert.equal(again.learner.launch?.learnerKey, learner.launch?.learnerKey);
      assert.equal(lms.calls.length, before + 1);
    });

    it('works where storage is blocked', async () => {
      const session = new MemoryStorage();
      session.blocked = true;
      const lms = lmsWith();
      const { learner } = await openScorm(lms, { session });
      learner.answers();
      learner.close();
      assert.match(lms.kept.get('cmi.suspend_data') ?? '', /^1/);
    });
  });

  describe(`SCORM ${version}: what is reported`, () => {
    it('no interactions below the level `uitgebreid`', async () => {
      for (const privacy of ['minimal', 'standard'] as const) {
        const lms = lmsWith();
        const { learner } = await openScorm(lms, { edition: { privacy } });
        learner.answers();
        learner.doesAllButTheTest();
        learner.close();
        assert.deepEqual(
          setsOf(lms.calls).filter((set) => set.includes('interactions')),
          [],
        );
      }
    });

    it('interactions in the right order and format, a new one for each attempt, running on', async () => {
      const lms = lmsWith();
      const edition = { privacy: 'extensive' } as const;
      const first = await openScorm(lms, { edition });
      first.learner.answers('a');
      first.learner.answers('b');
      first.learner.does({ type: 'talk-ended', key: 'c1.0', ending: '9', result: 'again', remembered: [] });
      first.learner.close();
      const fields = setsOf(first.learner && lms.calls).filter((set) => set.includes('interactions.0.'));
      const response = version === '1.2' ? 'student_response' : 'learner_response';
      assert.deepEqual(
        fields
          .map((set) => set.replace(/^cmi\.interactions\.0\./, '').replace(/=(0000:|PT).*/, '=time'))
          .filter((set) => !/^time|^timestamp/.test(set)),
        [
          'id=wat-voelt-ria',
          'type=choice',
          'correct_responses.0.pattern=b',
          'weighting=1',
          `${response}=a`,
          version === '1.2' ? 'result=wrong' : 'result=incorrect',
          'latency=time',
          ...(version === '1.2' ? [] : ['description=Wat voelt Ria?']),
        ],
      );
      assert.equal(lms.kept.get('cmi.interactions.2.id'), 's1');
      assert.deepEqual(brokenRules(lms.calls), []);
      const second = await openScorm(lms, { edition });
      second.learner.answers('b');
      second.learner.close();
      assert.equal(lms.kept.get('cmi.interactions.3.id'), 'wat-voelt-ria');
      assert.deepEqual(brokenRules(lms.calls), []);
    });

    it('an LMS without interactions does not break the course', async () => {
      const lms = lmsWith();
      lms.faults.unsupported = ['cmi.interactions'];
      const { learner, page } = await openScorm(lms, { edition: { privacy: 'extensive' } });
      learner.answers();
      await page.advance(timing.answer);
      assert.equal(learner.status, 'saved');
      assert.deepEqual(
        setsOf(lms.calls).filter((set) => set.includes('interactions')),
        [],
      );
    });

    it('answers and the place stay on the device under `bewaren: apparaat`', async () => {
      const lms = lmsWith();
      const { learner } = await openScorm(lms, { edition: { keep: 'device' } });
      learner.sees('a', '1');
      learner.answers();
      learner.doesAllButTheTest();
      learner.close();
      const kept = restore(lms.kept.get('cmi.suspend_data') ?? '', 1).session;
      assert.deepEqual(kept.answers, {});
      assert.equal(kept.place, undefined);
      assert.equal(kept.lessons['a']?.done, true);
      assert.deepEqual(
        [...lms.kept.keys()].filter((name) => /location/.test(name)),
        [],
      );
    });
  });
}

describe('SCORM 1.2 alone', () => {
  it('an LMS that does not know score.min and score.max still gets the score', async () => {
    const lms = new StrictScorm();
    lms.faults.unsupported = ['cmi.core.score.min', 'cmi.core.score.max'];
    const { learner } = await openScorm(lms);
    learner.doesAllButTheTest();
    learner.takesTheTest(0.85);
    assert.deepEqual(await learner.exit(), { acknowledged: true });
    assert.equal(lms.kept.get('cmi.core.score.raw'), '85');
  });

  for (const like of ['moodle', 'ilias'] as const) {
    it(`the status is the one that ${like} makes of the score`, async () => {
      const lms = new StrictScorm({ mastery: '80', like });
      const { learner } = await openScorm(lms);
      learner.doesAllButTheTest();
      learner.takesTheTest(0.85);
      learner.close();
      assert.equal(lms.kept.get(status), 'passed');
    });
  }

  it('never asks an element of SCORM 2004', async () => {
    const lms = new StrictScorm();
    const { learner } = await openScorm(lms, { edition: { privacy: 'extensive' } });
    learner.answers();
    learner.close();
    assert.deepEqual(
      lms.calls.filter(({ error }) => error === '401'),
      [],
    );
  });
});

describe('SCORM 2004 alone', () => {
  it('reads no element that may not be set yet more than once, and survives 403', async () => {
    const { learner } = await openScorm(new StrictScorm({ version: '2004' }));
    assert.equal(learner.launch?.state, '');
    assert.equal(learner.launch?.location, '');
  });

  it('asks for suspendAll at an explicit exit, and not when the page goes away', async () => {
    const lms = new StrictScorm({ version: '2004' });
    const { learner } = await openScorm(lms);
    await learner.exit();
    assert.ok(setsOf(lms.calls).includes('adl.nav.request=suspendAll'));
    const other = new StrictScorm({ version: '2004' });
    const second = await openScorm(other);
    second.learner.close();
    assert.ok(!setsOf(other.calls).some((set) => set.startsWith('adl.nav')));
  });

  it('progress is reported from `standaard` on', async () => {
    for (const [privacy, expected] of [
      ['minimal', undefined],
      ['standard', '0.3333'],
    ] as const) {
      const lms = new StrictScorm({ version: '2004' });
      const { learner } = await openScorm(lms, { edition: { privacy } });
      learner.does({ type: 'lesson-completed', lesson: 'a' });
      learner.close();
      const measured = lms.kept.get('cmi.progress_measure');
      if (expected === undefined) assert.equal(measured, undefined);
      else assert.match(measured ?? '', /^0\.\d+$/);
    }
  });
});
