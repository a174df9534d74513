import type { QuirkId } from '../zoo/quirks.ts';

type Method = (...args: string[]) => unknown;

/** Milliseconds that a slow LMS takes for each commit. */
const slowness = 2_000;
/** Longest state that a strict LMS takes (ILIAS). */
const strictRoom = 4_096;

/** What the wrapper has to know of its surroundings. */
export interface ZooSurroundings {
  readonly quirks: ReadonlySet<QuirkId>;
  readonly is2004: boolean;
  /** Type of the event that the course is handling, e.g. `pagehide`. */
  readonly eventInCourse: () => string | undefined;
}

/** The API object of an LMS with quirks: the same methods, with the answers that such an LMS gives. */
export function zooApi(api: object, { quirks, is2004, eventInCourse }: ZooSurroundings): object {
  const prefix = is2004 ? '' : 'LMS';
  const failed = { general: '101', commit: is2004 ? '391' : '101', tooLong: is2004 ? '406' : '405' };
  let commits = 0;
  /** Error of the last call, when a quirk gave it. */
  let error: string | undefined;

  const ask = (name: string, args: string[]): unknown =>
    (Reflect.get(api, `${prefix}${name}`) as Method).apply(api, args);
  const fail = (code: string, result: string | null = 'false'): string | null => {
    error = code;
    return result;
  };

  /** `keep` is what the LMS itself does to keep the attempt. */
  function saves(keep: () => unknown): unknown {
    commits += 1;
    // The first commit is the launch itself: it goes well, what comes after it does not.
    if (commits > 1 && quirks.has('offline')) return fail(failed.commit);
    if (commits > 1 && quirks.has('session-expired')) return fail(failed.general);
    if (commits <= 2 && quirks.has('failing-commit')) return fail(failed.commit);
    if (quirks.has('slow-commit')) standStill(slowness);
    return quirks.has('lying-commit') ? 'true' : keep();
  }

  const own: Readonly<Record<string, Method>> = {
    GetValue(element = '', ...rest) {
      const value = ask('GetValue', [element, ...rest]);
      if (
        quirks.has('empty-mode') &&
        /^cmi\.(core\.lesson_)?(mode|credit)$|^cmi\.core\.credit$/.test(element)
      )
        return '';
      return quirks.has('numbers') && /^-?\d+(\.\d+)?$/.test(String(value)) ? Number(value) : value;
    },
    SetValue(element = '', value = '') {
      const isTooLong = element === 'cmi.suspend_data' && value.length > strictRoom;
      return isTooLong && quirks.has('strict-4096')
        ? fail(failed.tooLong)
        : ask('SetValue', [element, value]);
    },
    Commit(...args) {
      const isClosing = /^(pagehide|beforeunload|unload)$/.test(eventInCourse() ?? '');
      if (isClosing && quirks.has('null-at-close')) return fail('391', null);
      return saves(() => ask('Commit', args));
    },
    [is2004 ? 'Terminate' : 'Finish']: (...args) => saves(() => ask(is2004 ? 'Terminate' : 'Finish', args)),
  };

  return new Proxy(api, {
    get(inner, property) {
      const member = Reflect.get(inner, property) as unknown;
      if (typeof member !== 'function' || typeof property !== 'string') return member;
      if (property === `${prefix}GetLastError`) return () => error ?? (member as Method).call(inner);
      if (/ErrorString|Diagnostic/.test(property)) return (member as Method).bind(inner);
      const method = own[property.slice(prefix.length)] ?? (member as Method).bind(inner);
      return (...args: string[]): unknown => {
        error = undefined;
        return method(...args);
      };
    },
  });
}

/** The page stands still, as it does while an LMS saves over a synchronous request. */
function standStill(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}
