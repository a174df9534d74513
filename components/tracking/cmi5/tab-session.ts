/** What this tab knows of its session: a token is given once, so a reload must find it back (cmi5, Best Practices 17). */
export interface TabState {
  readonly token: string;
  /** `initialized` was given to the outbox. */
  readonly hasBegun: boolean;
  /** `terminated` was. */
  readonly isOver: boolean;
}

/** The tab's memory of one launch. */
export interface TabSession {
  read(): TabState | undefined;
  keep(state: TabState): void;
}

/** Keeps the state in `sessionStorage` under the fetch address, which is another one at each launch; gone with the tab. */
export function tabSession(owner: Window, courseId: string, fetchAddress: string): TabSession {
  const name = `${courseId}/cmi5`;
  let memory: TabState | undefined;
  return {
    read() {
      try {
        const kept = JSON.parse(owner.sessionStorage.getItem(name) ?? 'null') as
          (TabState & { readonly at: string }) | null;
        return kept?.at === fetchAddress ? kept : memory;
      } catch {
        return memory;
      }
    },
    keep(state) {
      memory = state;
      try {
        owner.sessionStorage.setItem(name, JSON.stringify({ ...state, at: fetchAddress }));
      } catch {
        // Storage is blocked: a reload then ends the session, and the learner is told.
      }
    },
  };
}
