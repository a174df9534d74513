import type { SessionController } from '../../../components/player/session-controller.ts';
import type { Session } from '../../../components/model/session.ts';
import { player } from './screen.ts';

/** What a page tells the walk at each change. */
export interface Report {
  /** How many came before it from this page. */
  readonly number: number;
  readonly status: string;
  readonly connected: boolean;
  readonly learnerKey: string;
  /** The saved state that the launch gave; with the first report after it. */
  readonly launch?: { readonly state: string; readonly alreadyCompleted: boolean };
  /** Absent when nothing changed since the report before. */
  readonly session?: Session;
  /** How leaving went. */
  readonly exit?: { readonly acknowledged: boolean };
}

declare global {
  /** Hands a report to the walk, which is outside the page. */
  var hearReport: (report: Report) => void;
}

let count = 0;

/** How many reports were made. */
export function reports(): number {
  return count;
}

/** Follows the session of this page from the moment that there is one. */
export function beginReports(): void {
  const observer = new MutationObserver(() => {
    const controller = player()?.controller as SessionController | undefined;
    if (!controller) return;
    observer.disconnect();
    follow(controller);
  });
  observer.observe(document, { childList: true, subtree: true });
}

function follow(controller: SessionController): void {
  let last: Session | undefined;
  let lastStatus = '';
  let isLaunched = false;
  const report = (): void => {
    const { session, status, launch, exited } = controller;
    const isNew = session !== last;
    if (!isNew && status.type === lastStatus && status.type !== 'saved' && !exited && isLaunched === !!launch)
      return;
    hearReport({
      number: count,
      status: status.type,
      connected: launch?.connected ?? false,
      learnerKey: launch?.learnerKey ?? '',
      ...(launch && !isLaunched
        ? { launch: { state: launch.state, alreadyCompleted: launch.alreadyCompleted } }
        : {}),
      ...(isNew ? { session } : {}),
      ...(exited ? { exit: { acknowledged: exited.acknowledged } } : {}),
    });
    count += 1;
    last = session;
    lastStatus = status.type;
    isLaunched = launch !== undefined;
  };
  controller.subscribe(report);
  report();
}
