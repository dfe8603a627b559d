import { LeanError } from "./lean-error.ts";

/** Wrong options or unusable credentials, found before anything was sent. */
export class LeanConfigError extends LeanError {
  constructor(code: string, message: string, operationId?: string) {
    super("config", message, { code, operationId });
  }
}
