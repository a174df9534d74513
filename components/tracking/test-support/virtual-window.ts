/** Storage in memory; `blocked` makes each use throw, as in a sandboxed frame. */
export class MemoryStorage implements Storage {
  readonly #items = new Map<string, string>();
  blocked = false;

  get length(): number {
    return this.#use().size;
  }
  clear(): void {
    this.#use().clear();
  }
  getItem(name: string): string | null {
    return this.#use().get(name) ?? null;
  }
  key(index: number): string | null {
    return [...this.#use().keys()][index] ?? null;
  }
  removeItem(name: string): void {
    this.#use().delete(name);
  }
  setItem(name: string, text: string): void {
    this.#use().set(name, text);
  }
  #use(): Map<string, string> {
    if (this.blocked) throw new Error('SecurityError');
    return this.#items;
  }
}

interface Timer {
  readonly at: number;
  readonly every: number | undefined;
  readonly work: () => void;
}

/** The parts of a window that trackers use, with a clock that a test moves. Runs in Node and in the browser. */
export class VirtualWindow extends EventTarget {
  /** Milliseconds since the page was opened. */
  time = 0;
  readonly localStorage: MemoryStorage;
  readonly sessionStorage: MemoryStorage;
  readonly document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  readonly performance = { now: (): number => this.time };
  readonly listeners = new Map<string, number>();
  parent: unknown = this;
  top: unknown = this;
  opener: unknown = null;
  location: { href: string; search: string; assign(address: string): void };
  history = {
    state: null,
    replaceState: (_state: unknown, _title: string, address: string): void => this.#go(address),
  };
  name = '';
  indexedDB: unknown = undefined;
  readonly crypto = globalThis.crypto;
  /** Addresses that the page was sent to. */
  readonly visited: string[] = [];
  fetch: typeof globalThis.fetch = () => Promise.reject(new TypeError('There is no network here.'));
  readonly #timers = new Map<number, Timer>();
  #lastTimer = 0;
  #isDead = false;

  constructor(
    storages: { readonly local?: MemoryStorage; readonly session?: MemoryStorage } = {},
    address = 'https://lms.example/course/index.html',
  ) {
    super();
    this.localStorage = storages.local ?? new MemoryStorage();
    this.sessionStorage = storages.session ?? new MemoryStorage();
    const { search } = new URL(address);
    this.location = { href: address, search, assign: (to) => void this.visited.push(to) };
  }

  /** As the type that trackers ask for. */
  get window(): Window {
    return this as unknown as Window;
  }

  override addEventListener(...args: Parameters<EventTarget['addEventListener']>): void {
    this.listeners.set(args[0], (this.listeners.get(args[0]) ?? 0) + 1);
    super.addEventListener(...args);
  }

  override removeEventListener(...args: Parameters<EventTarget['removeEventListener']>): void {
    this.listeners.set(args[0], (this.listeners.get(args[0]) ?? 0) - 1);
    super.removeEventListener(...args);
  }

  readonly setTimeout = (work: () => void, wait = 0): number => this.#plan(work, wait, undefined);
  readonly setInterval = (work: () => void, wait: number): number => this.#plan(work, wait, wait);
  readonly clearTimeout = (timer: number | undefined): void => void this.#timers.delete(timer ?? -1);
  readonly clearInterval = (timer: number | undefined): void => void this.#timers.delete(timer ?? -1);

  /** Lets time pass: timers run in order, and promises between them. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.time + milliseconds;
    await settle();
    for (;;) {
      const [next] = [...this.#timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
      if (!next) break;
      const [id, { at, every, work }] = next;
      this.time = Math.max(this.time, at);
      if (every === undefined) this.#timers.delete(id);
      else this.#timers.set(id, { at: this.time + every, every, work });
      work();
      await settle();
    }
    this.time = end;
  }

  /** The browser is killed: nothing runs any more. */
  die(): void {
    this.#isDead = true;
    // What was sent is on its way; nothing that comes back is heard.
    this.fetch = () => new Promise(() => undefined);
    this.#timers.clear();
  }

  #plan(work: () => void, wait: number, every: number | undefined): number {
    this.#lastTimer += 1;
    if (!this.#isDead) this.#timers.set(this.#lastTimer, { at: this.time + Math.max(0, wait), every, work });
    return this.#lastTimer;
  }

  #go(address: string): void {
    const { href, search } = new URL(address, this.location.href);
    this.location = { ...this.location, href, search };
  }
}

/** Lets promises that can go on go on. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
}
