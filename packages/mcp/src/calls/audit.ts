import type { Tool } from "../tools/tool.ts";

/** What is kept of a call: who asked for what kind of thing, and how it ended. Never a value. */
export interface AuditEntry {
  /** ISO 8601, of this machine. */
  readonly time: string;
  readonly tool: string;
  /** Names of the arguments, sorted. Those that the tool does not have are counted as `other`. */
  readonly arguments: readonly string[];
  /** `ok`, or the code of the error. */
  readonly outcome: string;
  readonly duration_ms: number;
  /** Items in the answer. */
  readonly items: number;
  /** Characters of the answer. */
  readonly characters: number;
}

/** Is told about every call. What it throws is ignored: an audit log that is full does not stop the answers. */
export type Audit = (entry: AuditEntry) => void;

/** Tool and arguments of an entry. */
export function describeCall({ name, input }: Tool, args: unknown): Pick<AuditEntry, "tool" | "arguments"> {
  const given = typeof args === "object" && args !== null ? Object.keys(args) : [];
  const known = given.map((each) => (Object.hasOwn(input.properties, each) ? each : "other"));
  return { tool: name, arguments: [...new Set(known)].sort() };
}

/** Tells an entry. The answer matters more than its record, so nothing that goes wrong here reaches it. */
export function tell(audit: Audit | undefined, entry: AuditEntry): void {
  try {
    audit?.(entry);
  } catch {
    // An audit log that fails has nobody left to tell.
  }
}
