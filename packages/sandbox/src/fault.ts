import type { ApiErrorCode } from "@openlean/customers-client";

/** An answer other than success, thrown by a handler and written in the error shape of its operation. */
export class Fault extends Error {
  readonly status: number;
  readonly code: ApiErrorCode;

  constructor(status: number, code: ApiErrorCode, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** 400: something is malformed, unknown or out of range. The message names the field and never its value. */
export function invalid(message: string): Fault {
  return new Fault(400, "INVALID_PARAMETERS", message);
}

/** 400: something required is absent. */
export function missing(field: string): Fault {
  return new Fault(400, "MISSING_PARAMETERS", `${field} is required`);
}

/** 404 with the code that tells what was not found. */
export function unknown(code: ApiErrorCode, what: string): Fault {
  return new Fault(404, code, `${what} was not found`);
}
