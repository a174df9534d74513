/** An answer with an HTTP status other than success, as xAPI 1.0.3 (Communication 3.2) prescribes. */
export class LrsError extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413,
    message: string,
  ) {
    super(message);
  }
}
