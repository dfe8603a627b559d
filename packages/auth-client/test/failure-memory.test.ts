import {
  LeanConfigError,
  LeanConnectionError,
  type LeanError,
  LeanTimeoutError,
  LeanTokenError,
} from "@openlean/core";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { concernsEveryScope, FailureMemory, isRemembered } from "../src/failure-memory.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const tokenError = (details: Partial<LeanError> = {}): LeanTokenError =>
  new LeanTokenError("refused", { code: "token_request_failed", ...details });
const refused = tokenError({ code: "invalid_client", status: 401 });
const down = new LeanConnectionError("down", { code: "ECONNREFUSED", retryable: true });
const untrusted = new LeanConnectionError("tls", { code: "CERT_HAS_EXPIRED" });
const unavailable = new LeanConfigError("credential_unavailable", "vault");

/** How long the memory lasts after each of several failures in a row, in steps of half a second. */
function pausesOf(error: LeanError, failures: number): number[] {
  const memory = new FailureMemory();
  return Array.from({ length: failures }, () => {
    memory.failed(error);
    const start = performance.now();
    while (memory.pausing) vi.advanceTimersByTime(500);
    return performance.now() - start;
  });
}

it.each([
  ["a refusal", refused, [0, 10_000, 20_000, 40_000, 60_000, 60_000]],
  ["a busy server", tokenError({ status: 503, retryable: true }), [0, 1_000, 2_000, 4_000, 5_000, 5_000]],
  ["no connection", down, [0, 1_000, 2_000, 4_000, 5_000, 5_000]],
  ["a server that nobody trusts", untrusted, [0, 1_000, 2_000, 4_000, 5_000, 5_000]],
  ["a secret manager that is down", unavailable, [0, 1_000, 2_000, 4_000, 5_000, 5_000]],
])("remembers %s not at first, then longer and longer", (_, error, pauses) => {
  expect(pausesOf(error, 6)).toEqual(pauses);
});

it("counts failures that come together once, and none after a success", () => {
  const memory = new FailureMemory();
  for (let failure = 0; failure < 50; failure++) memory.failed(down);
  vi.advanceTimersByTime(1_000);
  expect(memory.pausing).toBe(false);
  memory.failed(down);
  expect(memory.pausing).toBe(true);
  memory.succeeded();
  expect([memory.pausing, memory.resting, memory.recall()]).toEqual([false, false, undefined]);
  memory.failed(down);
  expect(memory.pausing).toBe(false);
});

it("recalls the very error, or one with what is left of a told wait", () => {
  const memory = new FailureMemory();
  expect(memory.recall()).toBeUndefined();
  memory.failed(down);
  memory.failed(down);
  expect(memory.recall()).toBe(down);
  memory.succeeded();
  const details = {
    retryable: true,
    retryAfterMs: 90_000,
    status: 429,
    attempts: 3,
    operationId: "createToken",
  };
  memory.failed(
    new LeanTokenError("busy; try again in 90 s; try again in 90 s", { code: "slow_down", ...details }),
  );
  vi.advanceTimersByTime(30_500);
  expect(memory.recall()).toMatchObject({
    kind: "token",
    code: "slow_down",
    message: "busy; try again in 90 s; try again in 60 s",
    ...details,
    attempts: 0,
    retryAfterMs: 59_500,
  });
  vi.advanceTimersByTime(59_499);
  expect(memory.recall()).toBeDefined();
  vi.advanceTimersByTime(1);
  expect(memory.recall()).toBeUndefined();
});

it("gives renewals in the background five seconds of rest after any failure", () => {
  const memory = new FailureMemory();
  expect(memory.resting).toBe(false);
  memory.failed(down);
  expect(memory.resting).toBe(true);
  vi.advanceTimersByTime(4_999);
  expect(memory.resting).toBe(true);
  vi.advanceTimersByTime(1);
  expect(memory.resting).toBe(false);
  memory.failed(tokenError({ retryAfterMs: 20_000, retryable: true }));
  vi.advanceTimersByTime(19_999);
  expect(memory.resting).toBe(true);
});

it.each<[LeanError, boolean, boolean]>([
  [refused, true, true],
  [down, true, true],
  [new LeanTimeoutError("late", { code: "attempt_timeout" }), true, true],
  [unavailable, true, true],
  [new LeanConfigError("missing_credential", "clientId is missing"), false, true],
  [tokenError({ code: "invalid_client", status: 400 }), true, true],
  [tokenError({ code: "invalid_scope", status: 400 }), true, false],
  [tokenError({ status: 400 }), true, false],
  [tokenError({ status: 400, retryAfterMs: 1 }), true, true],
  [tokenError(), true, false],
  [tokenError({ status: 500, retryable: true }), true, false],
  ...[401, 408, 429, 502, 503, 504].map((status): [LeanError, boolean, boolean] => [
    tokenError({ status }),
    true,
    true,
  ]),
])("remembers %o: %s; for every scope: %s", (error, remembered, everywhere) => {
  expect(isRemembered(error)).toBe(remembered);
  expect(concernsEveryScope(error)).toBe(everywhere);
});
