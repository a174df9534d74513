import XAPI from '@xapi/xapi';
import type { Agent, Statement as XapiStatement } from '@xapi/xapi';
import type { Statement } from '../../model/statements/statement.ts';
import { TrackingError } from '../tracking-error.ts';

/** Where an LRS is and who it is about, as the launch told. */
export interface LrsAddress {
  readonly endpoint: string;
  /** Whole value of the Authorization header. */
  readonly auth: string;
  readonly actor: Readonly<Record<string, unknown>>;
  readonly activityId: string;
  readonly registration?: string;
  /** Unknown launch parameters, to be echoed on each request (SCORM Cloud: externalRegistration, externalConfiguration). */
  readonly echo?: Readonly<Record<string, string>>;
}

/** Longest wait for an answer. Milliseconds. */
const mostWait = 30_000;
/** A browser sends at most 64 KiB with keepalive, all requests together (whatwg/fetch#419). */
const mostKeptAlive = 60_000;

/** Talks to the LRS of the launch: typed calls of @xapi/xapi over a fetch of our own, which outlives the page when asked. */
export class LrsClient {
  readonly #address: LrsAddress;
  readonly #standard: string;
  readonly #xapi: XAPI;
  readonly #owner: Window;
  /** The page goes away: requests must outlive it. */
  keepalive = false;

  constructor(owner: Window, standard: string, address: LrsAddress) {
    this.#owner = owner;
    this.#standard = standard;
    this.#address = address;
    this.#xapi = new XAPI({
      endpoint: address.endpoint,
      auth: address.auth,
      version: '1.0.3',
      adapter: (request) => this.#fetch(request),
    });
  }

  /** Stores statements in order; a statement that is there already is fine (xAPI Communication, 2.1.1: 409 for a changed one). */
  async send(statements: readonly Statement[]): Promise<void> {
    await this.#xapi.sendStatements({ statements: statements as unknown as XapiStatement[] });
  }

  /** Whether the LRS has a statement with this verb on the launched activity in this registration. */
  async has(verb: string): Promise<boolean> {
    const { actor, activityId, registration } = this.#address;
    const { data } = await this.#xapi.getStatements({
      agent: actor as unknown as Agent,
      activity: activityId,
      verb,
      ...(registration === undefined ? {} : { registration }),
      limit: 1,
    });
    return data.statements.length > 0;
  }

  /** A document of this learner and activity; undefined when there is none. */
  async state(stateId: string): Promise<Readonly<Record<string, unknown>> | undefined> {
    return this.#document(() => this.#xapi.getState({ ...this.#stateParams(), stateId }));
  }

  async saveState(stateId: string, document: Readonly<Record<string, unknown>>): Promise<void> {
    await this.#xapi.setState({ ...this.#stateParams(), stateId, state: document });
  }

  /** A document of the learner's profile; undefined when there is none, or it may not be read. */
  async agentProfile(profileId: string): Promise<Readonly<Record<string, unknown>> | undefined> {
    return this.#document(() =>
      this.#xapi.getAgentProfile({ agent: this.#address.actor as unknown as Agent, profileId }),
    );
  }

  #stateParams(): { agent: Agent; activityId: string; registration?: string } {
    const { actor, activityId, registration } = this.#address;
    // The actor is echoed as it came: it must be the same everywhere (cmi5, 9.2).
    return {
      agent: actor as unknown as Agent,
      activityId,
      ...(registration === undefined ? {} : { registration }),
    };
  }

  async #document(
    ask: () => Promise<{ readonly data: unknown }>,
  ): Promise<Readonly<Record<string, unknown>> | undefined> {
    try {
      const { data } = await ask();
      return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : undefined;
    } catch (error) {
      if (error instanceof TrackingError && error.lmsCode === '404') return undefined;
      throw error;
    }
  }

  async #fetch<T>(request: {
    readonly url: string;
    readonly method: string;
    readonly headers?: Record<string, string>;
    readonly data?: unknown;
  }): Promise<{ data: T; headers: Record<string, string>; status: number }> {
    const { url, method, headers = {}, data } = request;
    const body = data === undefined ? undefined : typeof data === 'string' ? data : JSON.stringify(data);
    const call = `${method} ${new URL(url).pathname.split('/').at(-1)}`;
    const stop = new AbortController();
    const timer = this.#owner.setTimeout(() => stop.abort(), mostWait);
    try {
      const response = await this.#owner.fetch(this.#echoed(url), {
        method,
        headers,
        ...(body === undefined ? {} : { body }),
        keepalive: this.keepalive && (body?.length ?? 0) < mostKeptAlive,
        signal: stop.signal,
        cache: 'no-store',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
      });
      const text = await response.text();
      if (!response.ok)
        throw new TrackingError(this.#standard, call, String(response.status), text.slice(0, 200));
      return { data: parse(text) as T, headers: {}, status: response.status };
    } catch (error) {
      if (error instanceof TrackingError) throw error;
      throw new TrackingError(this.#standard, call, undefined, 'The network gave no answer.');
    } finally {
      this.#owner.clearTimeout(timer);
    }
  }

  #echoed(url: string): string {
    const echo = Object.entries(this.#address.echo ?? {});
    if (echo.length === 0) return url;
    return `${url}${url.includes('?') ? '&' : '?'}${new URLSearchParams(echo as [string, string][])}`;
  }
}

/** Whether trying again may help: no answer, too many requests, or a fault of the server. */
export function mayPass(error: unknown): boolean {
  const code = error instanceof TrackingError ? error.lmsCode : undefined;
  return code === undefined || code === '429' || code === '408' || /^5/.test(code);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
