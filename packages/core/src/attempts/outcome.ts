/** Methods that only read: RFC 9110, section 9.2.1. */
const readOnly: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/** Whether a request does more than read. */
export function isChange(method: string): boolean {
  return !readOnly.has(method);
}

/**
 * The end of a message about a request that may have taken effect although no answer came, and must not simply be sent
 * again.
 */
export function unknownOutcome(outcomeUnknown: boolean, repeatable: boolean): string {
  return outcomeUnknown && !repeatable
    ? "; whether it took effect is not known, so look it up before you send it again"
    : "";
}
