import type { EnvironmentName, Region } from "@openlean/core";

/** What the doctor looks at, in this order. */
export type CheckId =
  | "files"
  | "pem"
  | "pair"
  | "chain"
  | "validity"
  | "proxy"
  | "mtls_host"
  | "api_host"
  | "auth_host"
  | "clock"
  | "mtls_call"
  | "token"
  | "bearer_call";

/** One finding, in plain words. Nothing in it is secret or personal: no credential, no path, no answer's body. */
export interface Check {
  readonly id: CheckId;
  /** `warning`: it works, but look at it. `skipped`: something before it has to be put right first. */
  readonly status: "ok" | "warning" | "failed" | "skipped";
  /** What is right or wrong. */
  readonly finding: string;
  /** Code of Lean, of OAuth, of Node or OpenSSL, or of a `LeanConfigError`. */
  readonly code?: string | undefined;
  /** Why it is likely so. */
  readonly cause?: string | undefined;
  /** What to do about it. */
  readonly next?: string | undefined;
}

/** Hosts that were used; `undefined` for a channel that was not checked. */
export interface ReportHosts {
  readonly mtls: string | undefined;
  readonly api: string | undefined;
  readonly auth: string | undefined;
  /** Host and port of the proxy, without its credentials. */
  readonly proxy: string | undefined;
}

/** What {@link runDoctor} found. */
export interface Report {
  /** Whether no check failed. */
  readonly ok: boolean;
  readonly region: Region;
  readonly environment: EnvironmentName;
  readonly hosts: ReportHosts;
  readonly checks: readonly Check[];
}
