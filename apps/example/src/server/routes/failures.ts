import { type Hooks, unwrapData } from "@openlean/core";
import { createDataClient } from "@openlean/data-client";
import type { FaultRule } from "@openlean/sandbox";
import { type Lean, sandboxOf } from "../lean.ts";
import { type ReportedError, reportError } from "../report-error.ts";

/** What the lab can break. */
export type FailureName =
  | "latency"
  | "rate_limit"
  | "server_errors"
  | "outage"
  | "reset"
  | "malformed"
  | "bank_down"
  | "consent_revoked"
  | "reconnect";

/** One request on the wire. A call makes several when it retries. */
export interface Attempt {
  /** Milliseconds since the call began. */
  afterMs: number;
  ms: number;
  status?: number | undefined;
  /** Code of the error, where no answer arrived that can be used. */
  failure?: string | undefined;
  /** Milliseconds until the next attempt, where there is one. */
  retryInMs?: number | undefined;
  /** `lean-correlation-id` of the answer. */
  requestId?: string | undefined;
}

/** What the client made of a failure. */
export interface FailureReport {
  /** Requests on the wire, with what the client waited in between. */
  attempts: Attempt[];
  ms: number;
  /** `undefined` when the client got over it by itself. */
  error?: ReportedError | undefined;
}

/** Faults of the sandbox's answers. The first attempts meet them, a later one may get through. */
const faults: Partial<Record<FailureName, FaultRule>> = {
  latency: { kind: "latency", latency_ms: 3_000, count: 1 },
  rate_limit: { kind: "status", status: 429, retry_after: 2, count: 1 },
  server_errors: { kind: "status", status: 500, count: 2 },
  outage: { kind: "status", status: 503 },
  reset: { kind: "reset", count: 1 },
  malformed: { kind: "malformed" },
};

/** Breaks the sandbox, lists the accounts as ever, and repairs it. */
export async function runFailure(
  lean: Lean,
  { failure, entity_id, customer_id }: { failure: FailureName; entity_id: string; customer_id: string },
): Promise<FailureReport> {
  const repair = await breakSandbox(lean, failure, { entity_id, customer_id });
  try {
    return await listAccounts(lean, entity_id);
  } finally {
    repair();
  }
}

/** The call itself. `timeoutMs` is for one attempt, `deadlineMs` for all of them with the waits. */
async function listAccounts({ settings }: Lean, entity_id: string): Promise<FailureReport> {
  const { region, environment, authUrl } = settings;
  const [channel] = settings.channels;
  if (!channel) throw new RangeError("no channel");
  const attempts: Attempt[] = [];
  const { auth, baseUrl } = channel;
  const start = performance.now();
  const ms = () => Math.round(performance.now() - start);
  const hooks: Hooks = {
    onAttemptEnd: ({ durationMs, status, error, retryInMs, requestId }) =>
      void attempts.push({
        afterMs: Math.round(ms() - durationMs),
        ms: Math.round(durationMs),
        status,
        failure: error?.code,
        retryInMs,
        requestId,
      }),
  };
  const limits = { timeoutMs: 1_500, deadlineMs: 15_000, maxRetries: 2 };
  const data = createDataClient({ region, environment, authUrl, baseUrl, auth, hooks, ...limits });
  try {
    unwrapData(await data.GET("/data/v2/accounts", { params: { query: { entity_id } } }));
    return { attempts, ms: ms() };
  } catch (error) {
    return { attempts, ms: ms(), error: reportError(error) };
  }
}

/** Returns the function that repairs it. A revoked consent and an ended session stay: the customer has to act. */
async function breakSandbox(
  lean: Lean,
  failure: FailureName,
  { entity_id, customer_id }: { entity_id: string; customer_id: string },
): Promise<() => void> {
  const { control } = sandboxOf(lean);
  const fault = faults[failure];
  if (fault) {
    const { id } = control.faults.add({ ...fault, method: "GET", path: "/data/v2/accounts" });
    return () => control.faults.remove(id);
  }
  const entities = await lean.customers.GET("/customers/v1/{customer_id}/entities", {
    params: { path: { customer_id } },
  });
  const entity = entities.ok ? entities.data.find(({ id }) => id === entity_id) : undefined;
  switch (failure) {
    case "bank_down": {
      const bank = entity?.bank_identifier ?? "";
      control.banks.disable(bank);
      return () => control.banks.enable(bank);
    }
    case "consent_revoked": {
      const consent = entity?.consents?.findLast(({ consent_status }) => consent_status === "ACTIVE");
      if (consent) control.consents.revoke(consent.id);
      return stays;
    }
    case "reconnect":
      control.entities.endSession(entity_id);
      return stays;
    default:
      return stays;
  }
}

function stays(): void {
  // The customer has to act.
}
