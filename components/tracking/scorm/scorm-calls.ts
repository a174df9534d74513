import { TrackingError } from '../tracking-error.ts';
import type { ScormApi } from './find-api.ts';
import type { ScormDialect } from './scorm-dialect.ts';

/** The calls to an API object, with the sloppiness of real LMSs taken out. No call throws. */
export class ScormCalls {
  constructor(
    private readonly api: ScormApi,
    private readonly dialect: ScormDialect,
  ) {}

  /** `true`, or the error code. */
  initialize(): true | string {
    const result = this.call(this.dialect.methods.initialize, '');
    return isTrue(result) || this.errorCode(result);
  }

  /** A value, trimmed; '' for what is not set, not supported or fails. Chamilo returns numbers (scorm_api.php). */
  get(element: string): string {
    const value = this.call(this.dialect.methods.get, element);
    return value === null || value === undefined || value === false ? '' : String(value).trim();
  }

  /**
   * Whether the LMS took the value. Every value is text: Moodle compares types (scorm_12.js, CollectData). Some LMSs return false on
   * success, so a false counts only with an error code (adapt-contrib-spoor, wrapper.js).
   */
  set(element: string, value: string): true | TrackingError {
    const result = this.call(this.dialect.methods.set, element, value);
    if (isTrue(result)) return true;
    const code = this.errorCode(result);
    return code === '' ? true : this.error(`${this.dialect.methods.set} ${element}`, code);
  }

  /** Cornerstone returns null at close (adapt_framework#2222): not saved. A false without a code is not believed either. */
  commit(): true | TrackingError {
    const result = this.call(this.dialect.methods.commit, '');
    return isTrue(result) || this.error(this.dialect.methods.commit, this.errorCode(result));
  }

  finish(): boolean {
    return isTrue(this.call(this.dialect.methods.finish, ''));
  }

  /** The code of the last call; '' for none. A call that threw or gave nothing says `null` when there is no code. */
  private errorCode(result: unknown): string {
    const code = String(this.call(this.dialect.methods.lastError) ?? '').trim();
    if (code !== '' && code !== '0') return code;
    return result === undefined || result === null ? 'null' : '';
  }

  private call(method: string, ...args: readonly string[]): unknown {
    try {
      return this.api[method]?.(...args);
    } catch {
      return undefined;
    }
  }

  private error(call: string, code: string): TrackingError {
    const text = this.call(this.dialect.methods.diagnostic, code);
    return new TrackingError(this.dialect.standard, call, code, text ? String(text) : undefined);
  }
}

/** LMSs say true as text, as a boolean, in capitals, or as a number. */
function isTrue(result: unknown): boolean {
  return ['true', '1'].includes(String(result).trim().toLowerCase());
}
