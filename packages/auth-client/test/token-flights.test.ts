import { LeanTokenError } from "@openlean/core";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { AccessToken } from "../src/index.ts";
import { type Flight, TokenFlights } from "../src/token-flights.ts";
import { failure } from "./support.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const token = { value: "t", scope: "api", expiresAt: 0 };
const refused = new LeanTokenError("no", { code: "invalid_client" });

/** A flight that the test lands or lets fail. */
function started(flights: TokenFlights) {
  let flight!: Flight;
  let land!: (token: AccessToken) => void;
  let fail!: (error: unknown) => void;
  const failed = vi.fn<(error: unknown) => void>();
  flights.start((given) => {
    flight = given;
    return new Promise((resolve, reject) => {
      land = resolve;
      fail = reject;
    });
  }, failed);
  return { flight, land, fail, failed };
}

it("wants a request when there is none, and a second one two seconds after the first went out", () => {
  const flights = new TokenFlights();
  expect([flights.underWay, flights.wantsAnother]).toEqual([false, true]);
  const { flight } = started(flights);
  void flights.wait(undefined);
  expect([flights.underWay, flights.wantsAnother]).toEqual([true, false]);
  vi.advanceTimersByTime(10_000);
  expect(flights.wantsAnother).toBe(false);
  flight.awaitedSince = performance.now();
  vi.advanceTimersByTime(1_999);
  expect(flights.wantsAnother).toBe(false);
  vi.advanceTimersByTime(1);
  expect(flights.wantsAnother).toBe(true);
  const second = started(flights);
  second.flight.awaitedSince = performance.now();
  vi.advanceTimersByTime(10_000);
  expect(flights.wantsAnother).toBe(false);
});

it("gives the first token to all, and ends what else is under way", async () => {
  const flights = new TokenFlights();
  const [first, second] = [started(flights), started(flights)];
  const waiting = [flights.wait(undefined), flights.wait(undefined)];
  second.land(token);
  expect(await Promise.all(waiting)).toEqual([token, token]);
  expect([first.flight.signal.aborted, second.flight.signal.aborted]).toEqual([true, false]);
  expect(flights.underWay).toBe(false);
  expect(vi.getTimerCount()).toBe(0);
  const later = flights.wait(undefined);
  const settled = vi.fn<() => void>();
  void later.then(settled);
  // What comes late, for whatever reason, concerns nobody any more.
  first.land({ ...token, value: "late" });
  first.fail(refused);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(settled).not.toHaveBeenCalled();
  expect(first.failed).not.toHaveBeenCalled();
});

it("tells nobody of a failure while another request may succeed", async () => {
  const flights = new TokenFlights();
  const [first, second] = [started(flights), started(flights)];
  const waiting = flights.wait(undefined);
  first.fail(refused);
  await vi.advanceTimersByTimeAsync(1);
  expect(first.failed).not.toHaveBeenCalled();
  expect(second.flight.signal.aborted).toBe(false);
  second.fail(refused);
  expect(await failure(waiting)).toBe(refused);
  expect(second.failed).toHaveBeenCalledExactlyOnceWith(refused);
  expect(vi.getTimerCount()).toBe(0);
});

it("tells nobody of the failure of a request that was ended because nobody waited", async () => {
  const flights = new TokenFlights();
  const { flight, fail, failed } = started(flights);
  flight.signal.addEventListener("abort", () => fail(refused));
  await vi.advanceTimersByTimeAsync(499);
  expect(flight.signal.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(flight.signal.aborted).toBe(true);
  expect(flights.underWay).toBe(false);
  expect(failed).not.toHaveBeenCalled();
});

it("says that code is missing when a request fails with what is no LeanError", async () => {
  const flights = new TokenFlights();
  const { fail, failed } = started(flights);
  const waiting = failure(flights.wait(undefined));
  fail(Object.assign(new Error("canary"), { code: "ERR_MODULE_NOT_FOUND" }));
  const error = await waiting;
  expect(error).toMatchObject({ kind: "config", code: "invalid_request", operationId: "createToken" });
  expect(error.message).toContain("check that a bundler includes");
  expect(error.message).not.toContain("canary");
  expect(failed).toHaveBeenCalledExactlyOnceWith(error);
});

it("listens to a caller's signal for as long as the caller waits", async () => {
  const flights = new TokenFlights();
  const controller = new AbortController();
  const listeners = vi.spyOn(controller.signal, "removeEventListener");
  for (const end of ["land", "fail"] as const) {
    const flight = started(flights);
    const waiting = flights.wait(controller.signal).catch(() => undefined);
    flight[end](end === "land" ? token : (refused as never));
    await waiting;
  }
  expect(listeners).toHaveBeenCalledTimes(2);
  started(flights);
  const waiting = failure(flights.wait(controller.signal));
  controller.abort();
  expect(await waiting).toMatchObject({ kind: "abort", code: "aborted", operationId: "createToken" });
  expect(await failure(flights.wait(controller.signal))).toMatchObject({ kind: "abort" });
});
