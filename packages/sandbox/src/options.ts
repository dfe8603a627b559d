import type { JWK } from "jose";
import type { ReadMode } from "./areas/results/index.ts";
import type { Clock } from "./kernel/clock.ts";
import type { Region } from "./kernel/region.ts";

/** Options of `createSandbox`. */
export interface SandboxOptions {
  /** Default `sa`. */
  region?: Region | undefined;
  /** The same seed gives the same credentials, ids and bank data for the same calls on the same day. Default 1. */
  seed?: number | undefined;
  /** Time the sandbox lives in. Default: the machine's, moved by `sandbox.clock.advance(ms)`. */
  clock?: Clock | undefined;
  /** Checks every answer against the specification and lists what breaks it in `sandbox.violations`. Default `false`. */
  validateResponses?: boolean | undefined;
  /**
   * When reads have data. `at_once` (default): always. `after_refresh`: `PENDING` until the entity's first refresh is
   * `FINISHED`. `slow`: every read is `PENDING` first. `sandbox.control.reads.set(mode)` changes it.
   */
  reads?: ReadMode | undefined;
  /**
   * Public keys that the application may sign its token requests with (`private_key_jwt`). Default: none. Lean's texts
   * describe the client secret alone; the method stands in its server's metadata.
   */
  clientKeys?: readonly JWK[] | undefined;
  /**
   * Where events are delivered. Only an address of this machine (127.0.0.1, [::1] or localhost) or one of
   * `allowedWebhookHosts`. Default: nowhere; it can be set later with `sandbox.control.webhooks.setEndpoint(url)`.
   */
  webhookUrl?: string | undefined;
  /**
   * Names that callers may address the sandbox by beside this machine's, such as `["sandbox"]`: where it runs in a
   * container. Any other `Host` and `Origin` is answered 403. Default: none.
   */
  allowedHosts?: readonly string[] | undefined;
  /** Hosts beside this machine that events may be delivered to, such as `["app"]`. Default: none. */
  allowedWebhookHosts?: readonly string[] | undefined;
}

/** Options of `startSandbox`. */
export interface StartOptions extends SandboxOptions {
  /**
   * Address to listen on. Default 127.0.0.1, which nobody else reaches; in a container `0.0.0.0` or `::`, together with
   * `allowedHosts`, whose first name then stands in the URLs and all of them in the certificate.
   */
  host?: string | undefined;
  /** Port for tokens and bearer calls. Default 0: any free one. */
  port?: number | undefined;
  /** Port for client certificates. Default 0: any free one. */
  mtlsPort?: number | undefined;
}
