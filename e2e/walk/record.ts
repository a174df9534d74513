import type { Request } from 'playwright-core';
import { restore } from '../../components/model/restore.ts';
import type { Session } from '../../components/model/session.ts';
import type { TargetName } from '../../build/package/target.ts';

/** What the other side holds of a learner. */
export interface Held {
  readonly session: Session;
  readonly completed: boolean;
  readonly passed: boolean;
}

/** Asks the LMS or the LRS itself what it holds, past the pages and whatever is wrong between them and it. */
export class HostRecord {
  readonly #target: TargetName;
  readonly #attempt: string;
  #state: { readonly address: URL; readonly headers: Record<string, string> } | undefined;

  constructor(origin: string, target: TargetName, learner: string) {
    this.#target = target;
    this.#attempt = `${origin}/attempts/${target}/neutraal/${learner}`;
  }

  /** A page asked something: where its state is kept and with which key is in the request. */
  notice(request: Request): void {
    const address = new URL(request.url());
    const { authorization = '' } = request.headers();
    if (authorization === '' || address.searchParams.get('stateId') !== 'resume') return;
    this.#state = { address, headers: { authorization, 'x-experience-api-version': '1.0.3' } };
  }

  /** What is held now; undefined where there is no other side, or it was never asked anything. */
  async held(): Promise<Held | undefined> {
    if (this.#target === 'web') return undefined;
    if (this.#target.startsWith('scorm')) {
      const rows = (await (await fetch(this.#attempt)).json()) as Record<string, string>;
      const status = rows['cmi.core.lesson_status'] ?? rows['cmi.completion_status'] ?? '';
      return {
        session: sessionOf(rows['cmi.suspend_data']),
        completed: ['completed', 'passed', 'failed'].includes(status),
        passed: (rows['cmi.success_status'] ?? status) === 'passed',
      };
    }
    if (!this.#state) return undefined;
    const { address, headers } = this.#state;
    const answer = await fetch(address, { headers });
    if (!answer.ok && answer.status !== 404)
      throw new Error(`The LRS answers ${answer.status}: ${await answer.text()}`);
    const document = answer.ok ? ((await answer.json()) as { readonly state?: string }) : {};
    return {
      session: sessionOf(document.state),
      completed: await this.#has('http://adlnet.gov/expapi/verbs/completed'),
      passed: await this.#has('http://adlnet.gov/expapi/verbs/passed'),
    };
  }

  async #has(verb: string): Promise<boolean> {
    const { address, headers } = this.#state!;
    const asked = new URLSearchParams({
      verb,
      activity: address.searchParams.get('activityId') ?? '',
      registration: address.searchParams.get('registration') ?? '',
      limit: '1',
    });
    const answer = await fetch(new URL(`../statements?${asked.toString()}`, address), { headers });
    if (!answer.ok) throw new Error(`The LRS answers ${answer.status}: ${await answer.text()}`);
    const { statements } = (await answer.json()) as { readonly statements: readonly unknown[] };
    return statements.length > 0;
  }
}

function sessionOf(state: string | undefined): Session {
  return restore(state ?? '', 1).session;
}
