import { vi } from "vitest";
import { createTokenSource, type TokenSource, type TokenSourceOptions } from "../src/index.ts";

export const clientId = "11111111-2222-3333-4444-555555555555";

export interface SeenRequest {
  url: string;
  form: URLSearchParams;
  headers: Headers;
  signal: AbortSignal;
}

export type Answer = (request: SeenRequest, count: number) => Response | Promise<Response>;

export const token = (value: string, expiresIn: unknown = 3599): Response =>
  Response.json({ access_token: value, token_type: "bearer", expires_in: expiresIn, scope: "api" });

export const refusal = (error: string, status = 401, headers: Record<string, string> = {}): Response =>
  Response.json({ error }, { status, headers });

/** An answer that never comes. It follows its signal, as a fetch does. */
export const lost = ({ signal }: SeenRequest): Promise<Response> =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason as Error)));

/** A token source whose requests go to `answer`, on a wall clock that the test moves. */
export function observed(
  answer: Answer = (_, count) => token(`t${count}`),
  more: Partial<TokenSourceOptions> = {},
): { source: TokenSource; seen: SeenRequest[]; clock: { now: number } } {
  const seen: SeenRequest[] = [];
  const clock = { now: 1_000_000 };
  const options = {
    clientId,
    clientSecret: "canary secret+/&=",
    authUrl: "https://auth.test",
    now: () => clock.now,
    ...more,
    fetch: async (url: string, init: RequestInit) => {
      const request = {
        url,
        form: new URLSearchParams(init.body as string),
        headers: new Headers(init.headers),
        signal: init.signal as AbortSignal,
      };
      seen.push(request);
      return answer(request, seen.length);
    },
  } as TokenSourceOptions;
  return { source: createTokenSource(options), seen, clock };
}

export type Thrown = Error & Record<string, unknown>;

/** What a promise rejects with; fails the test when it resolves. */
export const failure = async (work: Promise<unknown>): Promise<Thrown> =>
  work.then(
    () => Promise.reject(new Error("resolved")),
    (error: unknown) => error as Thrown,
  );

/** Everything waits for the test's clocks. The OAuth library is loaded before, because loading takes real time. */
export async function virtualTime(): Promise<void> {
  await observed().source.get("api");
  vi.useFakeTimers();
}

/** Lets virtual time pass until a promise is settled. */
export async function elapse<T>(work: Promise<T>, stepMs = 50): Promise<T> {
  const state = { settled: false };
  const settle = (): void => void (state.settled = true);
  work.then(settle, settle);
  for (let steps = 0; !state.settled && steps < 10_000; steps++) await vi.advanceTimersByTimeAsync(stepMs);
  return work;
}
