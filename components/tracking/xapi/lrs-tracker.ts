import type { Course } from '../../model/course.ts';
import type { Edition } from '../../model/edition.ts';
import type { LearningEvent } from '../../model/event.ts';
import { outcome } from '../../model/outcome.ts';
import { restore } from '../../model/restore.ts';
import type { Session } from '../../model/session.ts';
import { placeText } from '../../model/snapshot.ts';
import {
  courseDraft,
  draftsFor,
  dueResults,
  type Reporting,
  type Told,
} from '../../model/statements/drafts.ts';
import { resumeState, toldState } from '../../model/statements/facts.ts';
import type { StatementDraft } from '../../model/statements/statement.ts';
import { verbIri } from '../../model/statements/vocabulary.ts';
import { ActiveTime } from '../active-time.ts';
import { openKeyStore, type KeyStore } from '../key-store.ts';
import { firstName, learnerKey } from '../learner-key.ts';
import type { Exit, Launch, SaveStatus, Tracker, TrackerOptions } from '../tracker.ts';
import { TrackingError } from '../tracking-error.ts';
import { agentText, stamped, type LrsLaunch, type LrsLauncher } from './lrs-launch.ts';
import { Outbox, type OutboxState } from './outbox.ts';
import { StateSaver } from './state-saver.ts';

/** Milliseconds. */
export const lrsTiming = {
  /** How long an exit waits for the LRS. */
  exit: 10_000,
  /** New tries to read what the LRS keeps, before the course goes on without it. */
  reading: [1_000, 3_000],
} as const;

/** Tracks over an LRS: statements through an outbox, the state to go on from in the State API. cmi5 and Tin Can differ by their launch. */
export class LrsTracker implements Tracker {
  readonly #course: Course;
  readonly #edition: Edition;
  readonly #owner: Window;
  readonly #launcher: LrsLauncher;
  readonly #store: KeyStore | undefined;
  readonly #time: ActiveTime;
  /** When the session began, for the duration of `terminated` (cmi5, 9.5.4.1). */
  readonly #began: number;
  #onStatus: (status: SaveStatus) => void = () => undefined;
  #launch: LrsLaunch | undefined;
  #reporting: Reporting;
  #outbox: Outbox | undefined;
  #saver: StateSaver | undefined;
  #outboxState: OutboxState = { type: 'empty' };
  #isFinished = false;
  #secondsBefore = 0;
  /** What was given to the outbox in this page. */
  #told: Told = { completed: false, passed: false, failedNow: false };
  /** What the LRS has taken. */
  readonly #taken: { completed: boolean; passed: boolean; failed?: string } = {
    completed: false,
    passed: false,
  };

  constructor({ course, edition, window: owner = window, keyStore }: TrackerOptions, launcher: LrsLauncher) {
    this.#course = course;
    this.#edition = edition;
    this.#owner = owner;
    this.#launcher = launcher;
    this.#store = keyStore;
    this.#time = new ActiveTime(() => owner.performance.now());
    this.#began = owner.performance.now();
    this.#reporting = { course, privacy: edition.privacy };
  }

  async open(onStatus: (status: SaveStatus) => void): Promise<Launch> {
    this.#onStatus = onStatus;
    onStatus({ type: 'connecting' });
    const launched = await this.#launcher();
    if (launched.type === 'alone') return this.#alone(launched.status, launched.learnerKey);
    const { launch } = launched;
    const { client, address, mode } = launch;
    const key = learnerKey(agentText(address.actor));
    let state: string;
    try {
      const kept = await this.#read(() => client.state(resumeState));
      state = textOf(kept?.['state']);
      await this.#readTold(launch, state, await this.#read(() => client.state(toldState)));
    } catch (error) {
      // Going on would overwrite what could not be read.
      return this.#alone({ type: 'not-saved', error: asTrackingError(error, 'xapi') }, key);
    }
    this.#launch = launch;
    this.#reporting = { ...this.#reporting, activityId: address.activityId };
    await this.#begin(launch, state);
    return {
      mode,
      connected: true,
      state,
      location: '',
      learnerKey: key,
      alreadyCompleted: this.#taken.completed,
      ...(launch.masteryScore === undefined ? {} : { masteryScore: launch.masteryScore }),
      ...(launch.language === undefined ? {} : { language: launch.language }),
      ...this.#greeting(address.actor),
    };
  }

  record(event: LearningEvent, session: Session): void {
    if (event.type === 'time-passed') this.#time.passed(event.seconds);
    if (!this.#isWriting()) return;
    const result = outcome(this.#course, session, this.#launch?.masteryScore);
    // First the state: as long as it waits, nothing may say "saved".
    this.#saver?.changed(this.#state(session), isUrgent(event));
    this.#tell(draftsFor(this.#reporting, event, this.#told.completed ? 1 : result.progress));
    this.#tellResults(session);
    this.#say();
  }

  flush(session: Session): void {
    if (!this.#isWriting()) return;
    this.#last(session);
  }

  async exit(session: Session): Promise<Exit> {
    const launch = this.#launch;
    if (!launch || this.#isFinished) return { acknowledged: false };
    const isWriting = this.#isWriting();
    this.#isFinished = true;
    let isSaved = true;
    if (isWriting) {
      // Before `terminated`: a token may die with it (cmi5, 9.3.8).
      this.#saver?.changed(this.#state(session), true);
      isSaved = (await this.#saver?.saved(lrsTiming.exit)) ?? false;
      if (launch.tellsPauses && !this.#told.completed)
        this.#tell([courseDraft(this.#reporting, 'suspended', { seconds: this.#time.total() })]);
    }
    const seconds = (this.#owner.performance.now() - this.#began) / 1000;
    this.#tell([courseDraft(this.#reporting, 'terminated', { seconds })]);
    const isTaken = (await this.#outbox?.drained(lrsTiming.exit)) ?? false;
    launch.over();
    return {
      acknowledged: isSaved && isTaken,
      ...(launch.returnTo === undefined ? {} : { returnTo: launch.returnTo }),
    };
  }

  /** Never ends the session: a reload fires `pagehide` too, and cmi5 gives a token once. `terminated` goes with the button alone. */
  close(session: Session): void {
    if (this.#isWriting()) this.#last(session);
  }

  async #begin(launch: LrsLaunch, state: string): Promise<void> {
    const { client, address, mode } = launch;
    const store = this.#store ?? (await openKeyStore(this.#owner, `${this.#course.id}/outbox`));
    this.#secondsBefore = restore(state, 1).session.seconds;
    this.#outbox = new Outbox({
      owner: this.#owner,
      store,
      key: launch.outboxKey,
      actor: address.actor,
      send: (statements) => client.send(statements),
      onState: (outboxState) => {
        this.#outboxState = outboxState;
        this.#say();
      },
      onTaken: ({ verb, object }) => void this.#took(verb.id, object.id),
    });
    await this.#outbox.open();
    for (const { verb, object } of this.#outbox.waiting()) this.#given(verb.id, object.id);
    if (mode === 'normal') {
      this.#saver = new StateSaver({
        owner: this.#owner,
        save: (document) => client.saveState(resumeState, document),
        onChange: () => this.#say(),
      });
    }
    if (launch.isReload) void this.#outbox.send();
    else {
      this.#tell([courseDraft(this.#reporting, 'initialized')]);
      launch.begun();
      if (mode === 'normal' && state !== '' && launch.tellsPauses)
        this.#tell([courseDraft(this.#reporting, 'resumed')]);
    }
    if (mode === 'normal') {
      // A completion that an earlier session could not bring over is told again, now (the token of that session died).
      if (state !== '') this.#tellResults(restore(state, 1).session);
      this.#say();
    } else this.#onStatus({ type: 'not-connected' });
  }

  #tellResults(session: Session): void {
    const result = outcome(this.#course, session, this.#launch?.masteryScore);
    for (const kind of dueResults(result, this.#told)) {
      const facts = {
        seconds: Math.max(session.seconds, this.#secondsBefore, this.#time.total()),
        ...(result.score === undefined ? {} : { score: result.score }),
      };
      this.#tell([courseDraft(this.#reporting, kind, facts)]);
      this.#given(verbIri(kind), this.#launch?.address.activityId ?? '');
    }
  }

  #tell(drafts: readonly StatementDraft[]): void {
    const launch = this.#launch;
    if (!launch || drafts.length === 0) return;
    this.#outbox?.add(...drafts.map((draft) => stamped(launch.complete(draft), this.#owner)));
  }

  /** A result is on its way. */
  #given(verb: string, object: string): void {
    if (object !== this.#launch?.address.activityId) return;
    const { completed, passed, failedNow } = this.#told;
    this.#told = {
      completed: completed || verb === verbIri('completed'),
      passed: passed || verb === verbIri('passed'),
      failedNow: failedNow || verb === verbIri('failed') || verb === verbIri('passed'),
    };
  }

  /** A result has arrived. */
  async #took(verb: string, object: string): Promise<void> {
    const launch = this.#launch;
    if (!launch || object !== launch.address.activityId) return;
    if (verb === verbIri('failed')) this.#taken.failed = launch.outboxKey;
    else if (verb === verbIri('completed')) this.#taken.completed = true;
    else if (verb === verbIri('passed')) this.#taken.passed = true;
    else return;
    try {
      await launch.client.saveState(toldState, { ...this.#taken });
    } catch {
      // The next session asks the LRS itself.
    }
  }

  /** Which results this registration has already told (cmi5, 9.3: once each). */
  async #readTold(
    { client, mode, outboxKey, isReload }: LrsLaunch,
    state: string,
    kept: Readonly<Record<string, unknown>> | undefined,
  ): Promise<void> {
    const names = ['completed', 'passed'] as const;
    // The note may be behind: a browser that is killed keeps no note. So the LRS itself is asked, where there was a session before.
    const mayBeTold = mode === 'normal' && (state !== '' || isReload);
    const isTold = await Promise.all(
      names.map((name) => {
        if (kept?.[name] === true) return true;
        return mayBeTold && client.has(verbIri(name)).catch(() => false);
      }),
    );
    names.forEach((name, index) => {
      this.#taken[name] = isTold[index] ?? false;
    });
    const { completed, passed } = this.#taken;
    this.#told = { completed, passed, failedNow: kept?.['failed'] === outboxKey };
  }

  async #read<T>(work: () => Promise<T>): Promise<T> {
    for (const wait of lrsTiming.reading) {
      try {
        return await work();
      } catch {
        await new Promise<void>((resolve) => void this.#owner.setTimeout(resolve, wait));
      }
    }
    return work();
  }

  #last(session: Session): void {
    const { client } = this.#launch ?? {};
    if (!client) return;
    client.keepalive = true;
    this.#tellResults(session);
    this.#saver?.saveLast(this.#state(session));
    this.#outbox?.sendLast();
    client.keepalive = false;
    this.#say();
  }

  #state(session: Session): Readonly<Record<string, unknown>> {
    return StateSaver.document(session, this.#edition.keep, session.place && placeText(session.place));
  }

  #isWriting(): boolean {
    return this.#launch?.mode === 'normal' && !this.#isFinished;
  }

  /** The truth: saved only when the LRS has taken the state and every statement. */
  #say(): void {
    const outbox = this.#outboxState;
    const saver = this.#saver?.status;
    if (this.#launch?.mode !== 'normal') return;
    if (outbox.type === 'closed' || saver?.type === 'ended') return this.#onStatus({ type: 'ended' });
    if (saver?.type === 'not-saved') return this.#onStatus(saver);
    if (outbox.type === 'refused') return this.#onStatus({ type: 'not-saved', error: outbox.error });
    if (outbox.type === 'waiting') {
      const retryAt = new Date(Date.now() + outbox.retryIn);
      return this.#onStatus({ type: 'not-saved', error: outbox.error, retryAt });
    }
    if (saver?.type === 'saving' || outbox.type === 'sending' || (this.#outbox?.size ?? 0) > 0)
      return this.#onStatus({ type: 'saving' });
    this.#onStatus({ type: 'saved', at: new Date() });
  }

  #greeting({ name }: Readonly<Record<string, unknown>>): { readonly learnerName?: string } {
    const first = typeof name === 'string' ? firstName(name) : undefined;
    return first ? { learnerName: first } : {};
  }

  #alone(status: SaveStatus, key: string): Launch {
    this.#onStatus(status);
    return {
      mode: 'normal',
      connected: false,
      state: '',
      location: '',
      learnerKey: key,
      alreadyCompleted: false,
    };
  }
}

function isUrgent({ type }: LearningEvent): boolean {
  return ['test-answered', 'test-finished', 'lesson-completed', 'talk-ended', 'route-chosen'].includes(type);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function asTrackingError(error: unknown, standard: string): TrackingError {
  return error instanceof TrackingError ? error : new TrackingError(standard, 'GET state');
}
