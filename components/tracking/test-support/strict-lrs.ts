/** JSON as it came in. */
type Json = Readonly<Record<string, unknown>>;

/** One request to the LRS. */
export interface LrsRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: string;
  readonly keepalive: boolean;
  readonly status: number;
}

/** What may go wrong on the way to an LRS. */
export interface LrsFaults {
  /** No answer at all. */
  offline: boolean;
  /** So many next requests get this status. */
  answers: { status: number; times: number };
  /** The request arrives, its answer does not. */
  losesAnswers: boolean;
  /** Every key is refused. */
  keysDied: boolean;
}

/** How the LMS is set up. */
export interface LrsSetup {
  readonly standard?: 'cmi5' | 'xapi';
  readonly learner?: string;
  readonly mode?: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore?: number | null;
  readonly returnURL?: string;
  /** Parameters of the launch beside the usual ones. */
  readonly extra?: Readonly<Record<string, string>>;
}

interface Session {
  readonly id: string;
  readonly token: string;
  isFetched: boolean;
  state: 'launched' | 'initialized' | 'terminated' | 'abandoned';
  hasPreferences: boolean;
  readonly verbs: string[];
}

const adl = 'http://adlnet.gov/expapi/verbs/';
const cmi5Category = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const moveOn = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const extension = 'https://w3id.org/xapi/cmi5/context/extensions/';

/** A stand-in LRS of our own, with the rules of cmi5 that CATAPULT enforces. What it stores outlives a launch. Records every request. */
export class StrictLrs {
  readonly requests: LrsRequest[] = [];
  readonly statements: Json[] = [];
  readonly states = new Map<string, Json>();
  readonly preferences: Json | undefined = { languagePreference: 'nl-NL,en', audioPreference: 'on' };
  readonly faults: LrsFaults = {
    offline: false,
    answers: { status: 503, times: 0 },
    losesAnswers: false,
    keysDied: false,
  };
  /** Rules that a package broke; each was answered with 403. */
  readonly broken: string[] = [];
  readonly registration = 'e168d6a3-46b2-4233-82e7-66b73a179727';
  readonly activityId: string;
  readonly endpoint = 'https://lrs.example/xapi';
  readonly #setup: LrsSetup;
  readonly #sessions: Session[] = [];

  constructor(setup: LrsSetup = {}) {
    this.#setup = setup;
    this.activityId =
      setup.standard === 'xapi' ? 'https://example.org/proef' : 'https://lms.example/launched/17';
  }

  get actor(): Json {
    const { learner = 'n.devries' } = this.#setup;
    return { objectType: 'Agent', account: { homePage: 'https://lms.example', name: learner } };
  }

  /** Address of a new launch. An earlier session that still runs is abandoned (cmi5, 9.3.6). */
  launch(): string {
    for (const session of this.#sessions) if (session.state !== 'terminated') session.state = 'abandoned';
    const number = this.#sessions.length + 1;
    this.#sessions.push({
      id: `session-${number}`,
      token: `dG9rZW46${number}`,
      isFetched: false,
      state: 'launched',
      hasPreferences: false,
      verbs: [],
    });
    const { standard = 'cmi5', extra = {} } = this.#setup;
    const common = {
      endpoint: this.endpoint,
      actor: JSON.stringify(this.actor),
      registration: this.registration,
    };
    const params =
      standard === 'cmi5'
        ? { ...common, fetch: `https://lms.example/fetch/${number}`, activityId: this.activityId }
        : { ...common, auth: `Basic dG9rZW46${number}`, ...extra };
    return `https://course.example/index.html?${new URLSearchParams(params)}`;
  }

  /** The `fetch` of a page. */
  readonly fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const url = new URL(String(input));
    const method = init.method ?? 'GET';
    const body = typeof init.body === 'string' ? init.body : '';
    const note = (status: number): void =>
      void this.requests.push({
        method,
        path: url.pathname,
        query: Object.fromEntries(url.searchParams),
        body,
        keepalive: init.keepalive ?? false,
        status,
      });
    await Promise.resolve();
    if (this.faults.offline) {
      note(0);
      throw new TypeError('Failed to fetch');
    }
    if (this.faults.answers.times > 0) {
      this.faults.answers.times -= 1;
      note(this.faults.answers.status);
      return responseOf(this.faults.answers.status, 'busy');
    }
    const [status, answer] = this.#answer(method, url, new Headers(init.headers), body);
    note(status);
    if (this.faults.losesAnswers) throw new TypeError('Failed to fetch');
    return responseOf(status, answer);
  };

  /** Ids and verbs on the launched activity, short. */
  verbs(): readonly string[] {
    return this.statements.map((statement) => verbOf(statement));
  }

  #answer(method: string, url: URL, headers: Headers, body: string): readonly [number, unknown] {
    const [, fetchNumber] = /^\/fetch\/(\d+)$/.exec(url.pathname) ?? [];
    if (fetchNumber !== undefined) return this.#token(method, Number(fetchNumber));
    const session = this.#sessions.find(({ token }) => headers.get('Authorization') === `Basic ${token}`);
    if (!session || this.faults.keysDied) return [401, 'no such key'];
    if (headers.get('X-Experience-API-Version') !== '1.0.3') return [400, 'version'];
    const path = url.pathname.replace('/xapi/', '');
    const query = url.searchParams;
    if (path === 'statements') return method === 'POST' ? this.#post(session, body) : this.#find(query);
    const agent = JSON.stringify(JSON.parse(query.get('agent') ?? 'null'));
    if (agent !== JSON.stringify(this.actor)) return [403, 'another agent'];
    if (path === 'agents/profile') {
      session.hasPreferences = true;
      return this.preferences ? [200, this.preferences] : [404, ''];
    }
    if (path !== 'activities/state' || query.get('activityId') !== this.activityId)
      return [400, 'unknown resource'];
    return this.#state(method, query, session, body);
  }

  #token(method: string, number: number): readonly [number, unknown] {
    const session = this.#sessions[number - 1];
    if (method !== 'POST' || !session) return [400, ''];
    if (session.isFetched) return [200, { 'error-code': '1', 'error-text': 'The token was given already.' }];
    session.isFetched = true;
    return [200, { 'auth-token': session.token }];
  }

  #state(method: string, query: URLSearchParams, session: Session, body: string): readonly [number, unknown] {
    const id = query.get('stateId') ?? '';
    if (id === 'LMS.LaunchData')
      return method === 'GET' ? [200, this.#launchData(session)] : [403, 'read only'];
    if (method === 'GET') {
      const kept = this.states.get(id);
      return kept ? [200, kept] : [404, ''];
    }
    // A session that is over can no longer write (9.3.6, 9.3.8).
    if (this.#setup.standard !== 'xapi' && session.state === 'abandoned') return [403, 'abandoned'];
    this.states.set(id, JSON.parse(body) as Json);
    return [204, ''];
  }

  #launchData(session: Session): Json {
    const { mode = 'Normal', masteryScore = null, returnURL } = this.#setup;
    return {
      contextTemplate: {
        contextActivities: { grouping: [{ objectType: 'Activity', id: 'https://lms.example/au/17' }] },
        extensions: { [`${extension}sessionid`]: session.id },
      },
      launchMode: mode,
      masteryScore,
      moveOn: 'CompletedAndPassed',
      ...(returnURL === undefined ? {} : { returnURL }),
    };
  }

  #find(query: URLSearchParams): readonly [number, unknown] {
    const statements = this.statements.filter(
      (statement) =>
        (statement['verb'] as Json)['id'] === query.get('verb') &&
        (statement['object'] as Json)['id'] === query.get('activity'),
    );
    return [200, { statements, more: '' }];
  }

  #post(session: Session, body: string): readonly [number, unknown] {
    const batch = JSON.parse(body) as readonly Json[];
    const fresh: Json[] = [];
    const before = { state: session.state, verbs: [...session.verbs] };
    for (const statement of batch) {
      const there = [...this.statements, ...fresh].find(({ id }) => id === statement['id']);
      if (there) {
        if (JSON.stringify(there) !== JSON.stringify(statement)) return [409, 'changed'];
        continue;
      }
      const rule = this.#setup.standard === 'xapi' ? undefined : this.#brokenRule(session, statement, fresh);
      if (rule) {
        session.state = before.state;
        session.verbs.splice(0, session.verbs.length, ...before.verbs);
        this.broken.push(`${verbOf(statement)}: ${rule}`);
        return [403, rule];
      }
      fresh.push(statement);
    }
    this.statements.push(...fresh);
    return [200, batch.map(({ id }) => id)];
  }

  /** The rule of cmi5 that a statement breaks, if it breaks one; notes what the session did. */
  #brokenRule(session: Session, statement: Json, fresh: readonly Json[]): string | undefined {
    const verb = verbOf(statement);
    const context = (statement['context'] ?? {}) as Json;
    const activities = (context['contextActivities'] ?? {}) as Readonly<Record<string, readonly Json[]>>;
    const categories = (activities['category'] ?? []).map(({ id }) => id);
    const result = (statement['result'] ?? {}) as Json;
    const extensions = (context['extensions'] ?? {}) as Json;
    const { mode = 'Normal', masteryScore = null } = this.#setup;
    if (session.state === 'abandoned' || session.state === 'terminated') return 'the session is over';
    if (!session.hasPreferences) return 'preferences come first (11.0.0.0-3)';
    if (session.state === 'launched' && verb !== 'initialized') return 'initialized comes first';
    if (JSON.stringify(statement['actor']) !== JSON.stringify(this.actor)) return 'another actor';
    if (context['registration'] !== this.registration) return 'another registration';
    if (extensions[`${extension}sessionid`] !== session.id) return 'another session id';
    if (activities['grouping']?.[0]?.['id'] !== 'https://lms.example/au/17')
      return 'the template keeps its index (10.2.1)';
    if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(String(statement['timestamp']))) return 'the timestamp is in UTC';
    const isDefined = categories.includes(cmi5Category);
    if (isDefined) {
      if ((statement['object'] as Json)['id'] !== this.activityId) return 'another activity';
      if (mode !== 'Normal' && !['initialized', 'terminated'].includes(verb)) return `not in ${mode}`;
      const isResult = 'success' in result || 'completion' in result;
      if (isResult !== categories.includes(moveOn)) return 'the moveOn category exactly with a result';
      const all = [...this.statements, ...fresh].filter((other) => isCmi5(other));
      if (session.verbs.includes(verb)) return 'twice in a session';
      if (['completed', 'passed'].includes(verb) && all.some((other) => verbOf(other) === verb))
        return 'twice in a registration';
      if (verb === 'failed' && all.some((other) => verbOf(other) === 'passed')) return 'failed after passed';
      if (
        ['passed', 'failed'].includes(verb) &&
        session.verbs.some((other) => ['passed', 'failed'].includes(other))
      )
        return 'passed and failed in a session';
      const score = result['score'] as { readonly scaled: number } | undefined;
      if (verb === 'completed' && (score || 'success' in result))
        return 'completed has no score and no success';
      if (['completed', 'passed', 'failed', 'terminated'].includes(verb) && !('duration' in result))
        return 'a duration';
      if (['passed', 'failed'].includes(verb) && masteryScore !== null) {
        if (extensions[`${extension}masteryscore`] !== masteryScore) return 'the mastery score';
        if (score && score.scaled >= masteryScore !== (verb === 'passed'))
          return 'the score against the mastery score';
      }
      session.verbs.push(verb);
      if (verb === 'initialized') session.state = 'initialized';
      if (verb === 'terminated') session.state = 'terminated';
    } else if (mode !== 'Normal') return `not in ${mode}`;
    return undefined;
  }
}

/** A response whose body needs no more than promises to be read, so that a virtual clock can wait for it. */
function responseOf(status: number, answer: unknown): Response {
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return {
    ok: status >= 200 && status < 300,
    status,
    text: () => Promise.resolve(text),
    json: () => Promise.resolve(answer),
  } as Response;
}

function verbOf(statement: Json): string {
  return String((statement['verb'] as Json)['id']).replace(adl, '');
}

function isCmi5(statement: Json): boolean {
  const context = (statement['context'] ?? {}) as {
    contextActivities?: { category?: readonly { id: string }[] };
  };
  return (context.contextActivities?.category ?? []).some(({ id }) => id === cmi5Category);
}
