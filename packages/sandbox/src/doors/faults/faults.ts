import { defineTable, type Table } from "../../kernel/tables.ts";

/** How an answer can go wrong. */
export const faultKinds = [
  /** Only late. */
  "latency",
  /** An error in Lean's envelope, before the operation takes effect. */
  "status",
  /** The connection is reset without an answer. */
  "reset",
  /** The whole answer arrives and is not JSON any more. */
  "malformed",
  /** The connection ends in the middle of the body. */
  "truncated",
  /** The right status without a body. */
  "empty",
  /** The HTML of a proxy with its content type. */
  "html",
  /** The connection stays open and nothing is answered. */
  "hang",
  /** The status line arrives, and then a header a second without an end. */
  "slow_headers",
  /** The right answer, a byte every ten milliseconds. */
  "drip",
  /** Bytes that are not HTTP, then the end of the connection. */
  "garbage",
] as const;

/** How an answer goes wrong. */
export type FaultKind = (typeof faultKinds)[number];

/** What is to go wrong, where and how often. */
export interface FaultRule {
  kind: FaultKind;
  /**
   * Path it applies to, `*` for one segment, `**` at the end for the rest, such as `/data/v2/**`.
   * Default: every path but those under `/sandbox/` and `/link/`.
   */
  path?: string | undefined;
  /** Default: every method. */
  method?: string | undefined;
  /** Default: both, and calls in this process. */
  listener?: "bearer" | "mtls" | undefined;
  /** Milliseconds to wait before anything else, up to 60,000. Default 0; 1,000 for `latency`. */
  latency_ms?: number | undefined;
  /** For `status`, default 500; for `html`, default 502. */
  status?: number | undefined;
  /** Code in the envelope of `status`. Default: what Lean has for the status. */
  code?: string | undefined;
  /** Seconds, or an HTTP date, for the header `Retry-After`. */
  retry_after?: number | string | undefined;
  /** Requests it applies to before it is over. Default: no end. */
  count?: number | undefined;
  /** From 0 to 1. Default 1. Drawn from the seed. */
  probability?: number | undefined;
  /**
   * Whether the operation takes effect although the answer is lost, for `status`, `reset`, `html`, `hang`, `slow_headers`
   * and `garbage`. Default `false`. The other kinds spoil a real answer, so there it always does.
   */
  performs?: boolean | undefined;
}

/** A rule that is in force. */
export interface FaultRecord {
  readonly id: string;
  readonly rule: FaultRule;
  /** Requests it has spoilt. */
  hits: number;
  /** Requests it was drawn for, spoilt or not. */
  draws: number;
}

/** Rules in force by id, in the order they were added: the first that fits is used. */
export const faultsIn: Table<FaultRecord> = defineTable("faults");

/** Whether a path fits the pattern of a rule. */
export function fitsPath(pattern: string, path: string): boolean {
  const wanted = pattern.replace(/\/$/, "").split("/");
  const given = path.replace(/\/$/, "").split("/");
  for (const [at, segment] of wanted.entries()) {
    if (segment === "**" && at === wanted.length - 1) return given.length >= at;
    if (given[at] === undefined || (segment !== "*" && segment !== given[at])) return false;
  }
  return wanted.length === given.length;
}
