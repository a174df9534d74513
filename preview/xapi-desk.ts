import type { BuiltPackage } from '../build/build-course.ts';
import type { AttemptKey, Attempts } from './attempts.ts';
import type { Learner } from './learners.ts';
import type { LrsLaunch } from './lrs/launches.ts';
import {
  actorOf,
  assignableUnit,
  launchThroughLrs,
  lmsStatement,
  stableUuid,
  type LaunchPlace,
} from './lrs/lrs-launch.ts';
import type { Lrs } from './lrs/lrs.ts';
import { isMet, reached, statusOf } from './lrs/satisfaction.ts';
import type { Statement } from './lrs/statement-facts.ts';
import { storeStatements } from './lrs/statements.ts';
import { statusWords } from './status-words.ts';

interface Running {
  readonly key: AttemptKey;
  readonly built: BuiltPackage;
  readonly learner: Learner;
}

/** The LMS's side of cmi5 and Tin Can: launches, tokens, and what a learner has reached. */
export class XapiDesk {
  private readonly running = new Map<string, Running>();
  /** Batches are followed one after the other, so that no record is overwritten and `satisfied` is said once. */
  private followed: Promise<void> = Promise.resolve();

  constructor(
    private readonly lrs: Lrs,
    private readonly attempts: Attempts,
    private readonly origin: () => string,
  ) {}

  /** Begins a launch and gives the address of the course with its parameters. */
  async address(
    key: AttemptKey,
    built: BuiltPackage,
    learner: Learner,
    place: Pick<LaunchPlace, 'start' | 'quirks'>,
  ): Promise<string> {
    const round = Number((await this.attempts.read(key))?.['round'] ?? 0);
    const registration = stableUuid(
      JSON.stringify([key.course, key.target, key.edition, key.learner, round]),
    );
    this.running.set(registration, { key, built, learner });
    return launchThroughLrs(this.lrs, { id: key.course, built, edition: key.edition, round }, learner, {
      ...place,
      origin: this.origin(),
    });
  }

  /** The token of a cmi5 session, once (8.2.3): a second time is error 1. Always HTTP 200. */
  token(sessionId: string | null): Readonly<Record<string, string>> {
    const launch = this.lrs.launches.session(sessionId ?? '');
    if (!launch) return { 'error-code': '3', 'error-text': 'There is no such session.' };
    if (launch.fetched) return { 'error-code': '1', 'error-text': 'The token was fetched before.' };
    launch.fetched = true;
    return { 'auth-token': launch.token };
  }

  /** A new attempt gets a registration of its own: statements cannot be taken back. */
  async beginAnew(key: AttemptKey): Promise<void> {
    const round = Number((await this.attempts.read(key))?.['round'] ?? 0);
    await this.attempts.write(key, { round: String(round + 1) });
  }

  /** Follows what came in: keeps the record of the attempt, and says `satisfied` when `moveOn` is met (cmi5 9.3.9). */
  follow(statements: readonly Statement[]): Promise<void> {
    this.followed = this.followed
      .then(() => this.followBatch(statements))
      .catch((error: unknown) => console.error(error));
    return this.followed;
  }

  private async followBatch(statements: readonly Statement[]): Promise<void> {
    const registrations = new Set(
      statements.map((statement) =>
        String((statement['context'] as Statement | undefined)?.['registration'] ?? ''),
      ),
    );
    for (const registration of registrations) {
      const running = this.running.get(registration);
      if (running) await this.update(registration, running);
    }
  }

  private async update(registration: string, { key, built, learner }: Running): Promise<void> {
    const database = await this.lrs.database();
    const now = await reached(database, registration);
    const before = (await this.attempts.read(key)) ?? {};
    await this.attempts.write(key, {
      ...(before['round'] ? { round: before['round'] } : {}),
      'cmi.core.lesson_status': statusOf(now),
      Status: statusWords(statusOf(now)),
      Score: now.score === undefined ? 'nog niets' : `${Math.round(now.score * 100)} %`,
      ...(key.target === 'cmi5'
        ? { Voldaan: now.satisfied || isMet(assignableUnit(built).moveOn, now) ? 'ja' : 'nog niet' }
        : {}),
    });
    if (key.target !== 'cmi5' || now.satisfied || !isMet(assignableUnit(built).moveOn, now)) return;
    const launch: LrsLaunch = {
      standard: 'cmi5',
      actor: actorOf(learner, this.origin()),
      registration,
      activityId: `${this.origin()}/activity/${key.course}`,
      sessionId: '',
      token: '',
      fetched: true,
      state: 'initialized',
    };
    const statement = lmsStatement(launch, 'https://w3id.org/xapi/adl/verbs/satisfied', {});
    await storeStatements(database, [statement], { account: { homePage: this.origin(), name: 'proef-lms' } });
  }
}
