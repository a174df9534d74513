/** Just enough of a window for a tracker in Node: timers of its own, events, storage and a place for an API. */
export class FakeWindow extends EventTarget {
  readonly document = { visibilityState: 'visible' };
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  parent: unknown = this;
  top: unknown = this;
  opener: unknown = null;
  [name: string]: unknown;

  constructor(stored: Map<string, string> = new Map()) {
    super();
    this.sessionStorage = {
      getItem: (name) => stored.get(name) ?? null,
      setItem: (name, value) => void stored.set(name, value),
      removeItem: (name) => void stored.delete(name),
    };
  }

  /** Heartbeats are not waited for in tests. */
  setInterval(): number {
    return 0;
  }

  /** As the type the tracker asks for. */
  get asWindow(): Window {
    return this as unknown as Window;
  }
}
