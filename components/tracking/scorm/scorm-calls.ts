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
    return this.did(this.dialect.methods.initialize, '');
  }

  /** A value, trimmed; '' for what is not set, not supported or fails. Chamilo returns numbers (scorm_api.php). */
  get(element: string): string {
    const value = this.call(this.dialect.methods.get, element);
    return value === null || value === undefined || value === false ? '' : String(value).trim();
  }

  /** Whether the LMS took the value. Every value is text: Moodle compares types (scorm_12.js, CollectData). */
  set(element: string, value: string): true | TrackingError {
    const result = this.did(this.dialect.methods.set, element, value);
    return result === true ? true : this.error(`${this.dialect.methods.set} ${element}`, result);
  }

  commit(): true | TrackingError {
    const result = this.did(this.dialect.methods.commit, '');
    return result === true ? true : this.error(this.dialect.methods.commit, result);
  }

  finish(): boolean {
    return this.did(this.dialect.methods.finish, '') === true;
  }

  /**
   * Some LMSs return false on success, so a false counts only with an error code (adapt-contrib-spoor, wrapper.js); an exception or
   * null is a failure (Cornerstone returns null at close, adapt_framework#2222).
   */
  private did(method: string, ...args: readonly string[]): true | string {
    const result = this.call(method, ...args);
    if (String(result).toLowerCase() === 'true' || result === 1) return true;
    const code = String(this.call(this.dialect.methods.lastError) ?? '').trim();
    if (result === undefined || result === null) return code === '0' || code === '' ? 'null' : code;
    return code === '0' || code === '' ? true : code;
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
