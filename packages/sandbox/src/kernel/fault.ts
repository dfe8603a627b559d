/** An answer other than success. Whoever answers the request writes it in the error shape of the operation. */
export class Fault extends Error {
  readonly status: number;
  /** One of Lean's codes, such as `INVALID_PARAMETERS`. */
  readonly code: string;

  constructor(status: number, code: string, message: string) {
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
export function notFound(code: string, what: string): Fault {
  return new Fault(404, code, `${what} was not found`);
}
