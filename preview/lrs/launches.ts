import { randomUUID } from 'node:crypto';

/** A launch of a course for a learner: who, what, and with which key the LRS is reached. */
export interface LrsLaunch {
  readonly standard: 'cmi5' | 'xapi';
  readonly actor: LaunchActor;
  readonly registration: string;
  readonly activityId: string;
  readonly sessionId: string;
  /** Value of the Authorization header without its scheme. */
  readonly token: string;
  /** The fetch address gives the token once. */
  fetched: boolean;
  state: 'launched' | 'initialized' | 'terminated' | 'abandoned';
}

/** An agent with an account: what cmi5 asks of an actor (8.1.3). An opaque name, no e-mail address. */
export interface LaunchActor {
  readonly objectType: 'Agent';
  readonly account: { readonly homePage: string; readonly name: string };
}

/** The launches of this run of the preview. */
export class Launches {
  private readonly byToken = new Map<string, LrsLaunch>();

  /** A new launch; an earlier one of the same registration that still runs is abandoned (cmi5 9.3.6). */
  begin(facts: Pick<LrsLaunch, 'standard' | 'actor' | 'registration' | 'activityId'>): LrsLaunch {
    for (const earlier of this.byToken.values()) {
      if (earlier.registration === facts.registration && earlier.state !== 'terminated')
        earlier.state = 'abandoned';
    }
    const token = Buffer.from(`preview:${randomUUID()}`).toString('base64');
    const launch: LrsLaunch = { ...facts, sessionId: randomUUID(), token, fetched: false, state: 'launched' };
    this.byToken.set(token, launch);
    return launch;
  }

  /** The launch that an Authorization header belongs to. */
  of(authorization: string | undefined): LrsLaunch | undefined {
    const [scheme, token] = (authorization ?? '').split(' ');
    return scheme?.toLowerCase() === 'basic' && token ? this.byToken.get(token) : undefined;
  }

  /** The launch with this session id. */
  session(id: string): LrsLaunch | undefined {
    return [...this.byToken.values()].find(({ sessionId }) => sessionId === id);
  }
}
