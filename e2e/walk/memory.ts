import type { Session } from '../../components/model/session.ts';
import { lostFrom } from '../../components/test-support/lost-from.ts';
import type { Held } from './record.ts';
import type { Tab } from './tab.ts';

/** What the walk remembers on behalf of the learner: what was done where, and what was told as saved. */
export class Memory {
  /** The last of what each tab told as saved. */
  readonly #told = new Map<Tab, Session>();
  /** The same, from before the launch that is under way. */
  #toldBefore: readonly Session[] = [];
  /** Responses ever given, by question and number of attempts. */
  readonly #given = new Map<string, Set<string>>();
  /** Where the learner may be found again: where they were when it was told as saved, and where they went after that. */
  #places = new Set<string>();

  /** Something was done. */
  did({ answers, place }: Session): void {
    for (const [key, { attempts, response }] of Object.entries(answers)) {
      const name = `${key} ${attempts}`;
      this.#given.set(name, (this.#given.get(name) ?? new Set()).add(JSON.stringify(response)));
    }
    if (place) this.#places.add(JSON.stringify(place));
  }

  /** The learner was told that all of this is saved; `others` is what goes on elsewhere. */
  told(tab: Tab, session: Session, others: readonly (Session | undefined)[]): void {
    this.#told.set(tab, session);
    this.#places = new Set(
      [session, ...others].flatMap((one) => (one?.place ? [JSON.stringify(one.place)] : [])),
    );
  }

  /** What was told as saved until now, as a promise to hold the other side to: what is told while it is asked may come too late for its answer. */
  promised(): Promised {
    return new Promised([...this.#told.values()]);
  }

  /** A launch begins: what another tab is told from now on may come too late for it. */
  launches(): void {
    this.#toldBefore = [...this.#told.values()];
  }

  /** What was told as saved and did not come back with a launch. */
  missingFrom(session: Session, completed: boolean): readonly string[] {
    return this.#toldBefore.flatMap((told) => lost(told, session, completed, completed));
  }

  /** Answers that were never given to the question they stand on, and a place where nobody was. */
  strange({ answers, place }: Session): readonly string[] {
    const strangers = Object.entries(answers)
      .filter(([key, { attempts, response }]) => {
        // Of an answer of which only the fact was kept there is nothing to compare.
        const given = this.#given.get(`${key} ${attempts}`);
        return response !== undefined && !given?.has(JSON.stringify(response));
      })
      .map(([key, { response }]) => `${JSON.stringify(response)} at ${key}`);
    const isElsewhere =
      place !== undefined && this.#places.size > 0 && !this.#places.has(JSON.stringify(place));
    return isElsewhere ? [...strangers, `the place ${JSON.stringify(place)}`] : strangers;
  }
}

/** What a learner was told as saved at one moment. */
export class Promised {
  readonly #told: readonly Session[];

  constructor(told: readonly Session[]) {
    this.#told = told;
  }

  /** What of it the other side does not hold; empty when all of it is there. */
  missingAt({ session, completed, passed }: Held): readonly string[] {
    const facts = this.#told.flatMap((told) => (told.completed ? [told.completed] : []));
    return [
      ...this.#told.flatMap((told) => lost(told, session, completed, passed)),
      ...(facts.length > 0 && !completed ? ['told as completed'] : []),
      ...(facts.some(({ success }) => success === 'passed') && !passed ? ['told as passed'] : []),
    ];
  }
}

function lost(
  told: Session | undefined,
  session: Session,
  completed: boolean,
  passed: boolean,
): readonly string[] {
  if (!told) return [];
  // A result may also stand in the status that the other side keeps.
  return lostFrom(told, session).filter(
    (what) => !(what === 'completed' && completed) && !(what === 'passed' && passed),
  );
}
