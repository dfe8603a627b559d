import { assert, asyncProperty, constantFrom, integer, shuffledSubarray } from "fast-check";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import {
  createDataClient,
  type DataClient,
  waitForData,
  waitForRefresh,
  type WaitForRefreshOptions,
  waitForResult,
} from "../src/index.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const refreshId = "0190c7de-6b71-7fd3-8988-808b23dcf507";
const refresh = (status: string, id = refreshId, created_at = "2026-05-01T10:00:00Z"): object => ({
  refresh_id: id,
  status,
  created_at,
});
const listOf = (...content: object[]): [number, object] => [200, { content, page: {} }];
const duplicated: [number, object] = [429, { status: "DUPLICATED_REQUEST", message: "", timestamp: "" }];

type Answer = [status: number, body: object];

function clientOf(answer: (request: string, count: number) => Answer): {
  client: DataClient;
  seen: string[];
} {
  const seen: string[] = [];
  const client = createDataClient({
    region: "sa",
    environment: "sandbox",
    auth: { channel: "bearer", authorize: () => ({}) },
    fetch: async (url, init) => {
      seen.push(`${init.method} ${new URL(url).pathname}`);
      const [status, body] = answer(seen.at(-1) as string, seen.length);
      return Response.json(body, { status });
    },
  });
  return { client, seen };
}

/** A data client that answers with these bodies, one after the other, and then with the last one for ever. */
function answering(...answers: Answer[]): { client: DataClient; seen: string[] } {
  return clientOf((_, count) => answers[Math.min(count, answers.length) - 1] ?? [500, {}]);
}

/** Lets virtual time pass until a promise is settled. */
async function elapse<T>(work: Promise<T>): Promise<T> {
  const state = { settled: false };
  const settle = (): void => void (state.settled = true);
  work.then(settle, settle);
  for (let steps = 0; !state.settled && steps < 10_000; steps++) await vi.advanceTimersByTimeAsync(100);
  return work;
}

const start = "POST /data/v2/refreshes";
const listing = "GET /data/v2/refreshes";
const look = (id = refreshId): string => `GET /data/v2/refreshes/${id}`;

it("starts a refresh and waits until it is finished", async () => {
  const { client, seen } = answering(
    [200, { refresh_id: refreshId, status: "OK" }],
    [200, refresh("PENDING")],
    [200, refresh("A_NEW_STATE")],
    [200, refresh("FINISHED")],
  );
  expect(await elapse(waitForRefresh(client, "e"))).toEqual({
    outcome: "finished",
    refresh: refresh("FINISHED"),
  });
  expect(seen).toEqual([start, look(), look(), look()]);
});

it("waits for a refresh that its caller knows", async () => {
  const { client, seen } = answering([200, refresh("OK")]);
  expect(await elapse(waitForRefresh(client, "e", { refreshId }))).toMatchObject({ outcome: "finished" });
  expect(seen).toEqual([look()]);
});

it("waits for the newest refresh that runs when Lean starts no second one, in whatever order they are listed", async () => {
  const all = [
    refresh("FINISHED", "newest-but-over", "2026-05-04T10:00:00Z"),
    refresh("PENDING", "running", "2026-05-03T10:00:00Z"),
    refresh("PENDING", "stuck", "2026-05-02T10:00:00Z"),
    refresh("FAILED", "failed", "2026-05-01T10:00:00Z"),
  ];
  await assert(
    asyncProperty(shuffledSubarray(all, { minLength: 4 }), async (listed) => {
      const { client, seen } = answering(duplicated, listOf(...listed), [
        200,
        refresh("FINISHED", "running"),
      ]);
      expect(await elapse(waitForRefresh(client, "e"))).toMatchObject({ outcome: "finished" });
      expect(seen).toEqual([start, listing, look("running")]);
    }),
    { numRuns: 24 },
  );
});

it("takes the newest refresh when the one that was in the way has ended meanwhile", async () => {
  const { client, seen } = answering(
    duplicated,
    listOf(
      refresh("FINISHED", "old", "2026-05-01T10:00:00Z"),
      refresh("FINISHED", "new", "2026-05-02T10:00:00Z"),
    ),
    [200, refresh("FINISHED", "new")],
  );
  expect(await elapse(waitForRefresh(client, "e"))).toMatchObject({ outcome: "finished" });
  expect(seen).toEqual([start, listing, look("new")]);
});

it.each<[string, Answer]>([
  ["lists none", listOf()],
  ["refuses to list", [404, { status: "UNKNOWN_ENTITY" }]],
  ["refuses everything", duplicated],
])("says that a refresh runs already only when Lean %s", async (_, list) => {
  const { client, seen } = answering(duplicated, list);
  await expect(elapse(waitForRefresh(client, "e", { deadlineMs: 200 }))).rejects.toMatchObject({
    code: "DUPLICATED_REQUEST",
    retryAfterMs: 60_000,
  });
  expect(seen).toEqual([start, listing]);
});

it.each<Answer>([
  [429, { status: "TOO_MANY_REQUESTS" }],
  [403, { status: "CONSENT_EXPIRED" }],
  [404, { status: "UNKNOWN_ENTITY" }],
])("throws what the API refuses (%i %j)", async (status, body) => {
  const { client, seen } = answering([status, body]);
  await expect(elapse(waitForRefresh(client, "e"))).rejects.toMatchObject({
    kind: "api",
    status,
    code: (body as { status: string }).status,
  });
  expect(seen).toEqual([start]);
});

it("says that the customer has to reconnect, with the id to do so", async () => {
  const { client, seen } = answering([
    200,
    { refresh_id: refreshId, status: "RECONNECT_REQUIRED", reconnect_id: "r" },
  ]);
  expect(await elapse(waitForRefresh(client, "e"))).toEqual({
    outcome: "reconnect_required",
    reconnectId: "r",
  });
  expect(seen).toEqual([start]);
});

it.each([
  ["FAILED", "failed"],
  ["RECONNECT_REQUIRED", "reconnect_required"],
  ["constructor", "unfinished"],
  ["PENDING", "unfinished"],
])("tells a refresh in the state %s as %s", async (status, outcome) => {
  const { client } = answering([200, refresh(status)]);
  expect(await elapse(waitForRefresh(client, "e", { deadlineMs: 5_000, refreshId }))).toMatchObject({
    outcome,
  });
});

it("comes from a fresh connection to its data, wherever the first refresh is when it is called", async () => {
  await assert(
    asyncProperty(
      integer({ min: 0, max: 20_000 }),
      integer({ min: 0, max: 20_000 }),
      async (startMs, lastMs) => {
        const begin = performance.now();
        const status = (): string => (performance.now() - begin < startMs + lastMs ? "PENDING" : "FINISHED");
        const { client, seen } = clientOf((request) => {
          const running = performance.now() - begin >= startMs;
          if (request === listing) return listOf(...(running ? [refresh(status())] : []));
          if (request === look()) return [200, refresh(status())];
          return running && status() === "PENDING"
            ? duplicated
            : [200, { refresh_id: refreshId, status: "OK" }];
        });
        expect(await elapse(waitForData(client, "e"))).toMatchObject({ outcome: "finished" });
        expect(status()).toBe("FINISHED");
        expect(seen.filter((each) => each === start).length).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 30 },
  );
});

it("waits for the refresh that runs, and starts none", async () => {
  const { client, seen } = answering(
    listOf(refresh("PENDING")),
    [200, refresh("PENDING")],
    [200, refresh("FINISHED")],
  );
  expect(await elapse(waitForData(client, "e"))).toMatchObject({ outcome: "finished" });
  expect(seen).toEqual([listing, look(), look()]);
});

it("comes back at once when there is data", async () => {
  const { client, seen } = answering(listOf(refresh("FINISHED")), [200, refresh("FINISHED")]);
  expect(await waitForData(client, "e")).toMatchObject({ outcome: "finished" });
  expect(seen).toEqual([listing, look()]);
});

it.each<[string, Answer]>([
  ["there is none", listOf()],
  ["the last one failed", listOf(refresh("FAILED", "old"))],
])("starts a refresh when %s", async (_, list) => {
  const { client, seen } = answering(
    list,
    [200, { refresh_id: refreshId, status: "OK" }],
    [200, refresh("FINISHED")],
  );
  expect(await elapse(waitForData(client, "e"))).toMatchObject({ outcome: "finished" });
  expect(seen).toEqual([listing, start, look()]);
});

it("waits for the refresh that Lean starts between the list and its own start", async () => {
  const { client, seen } = answering(listOf(), duplicated, listOf(refresh("PENDING")), [
    200,
    refresh("FINISHED"),
  ]);
  expect(await elapse(waitForData(client, "e"))).toMatchObject({ outcome: "finished" });
  expect(seen).toEqual([listing, start, listing, look()]);
});

it("gives an id to reconnect with when the last refresh wanted the customer back", async () => {
  const { client, seen } = answering(listOf(refresh("RECONNECT_REQUIRED")), [
    200,
    { refresh_id: refreshId, status: "RECONNECT_REQUIRED", reconnect_id: "r" },
  ]);
  expect(await elapse(waitForData(client, "e"))).toEqual({ outcome: "reconnect_required", reconnectId: "r" });
  expect(seen).toEqual([listing, start]);
});

it("throws a LeanTimeoutError when time is up before a refresh was seen, and a LeanAbortError on its signal", async () => {
  const client = createDataClient({
    region: "sa",
    environment: "sandbox",
    auth: { channel: "bearer", authorize: () => ({}) },
    fetch: () => new Promise(() => undefined),
  });
  for (const wait of [waitForData, waitForRefresh]) {
    const late = elapse(wait(client, "e", { deadlineMs: 300 }));
    await expect(late).rejects.toMatchObject({ kind: "timeout", code: "deadline_exceeded" });
    const aborted = elapse(wait(client, "e", { signal: AbortSignal.abort() }));
    await expect(aborted).rejects.toMatchObject({ kind: "abort", code: "aborted" });
  }
});

it("refuses wrong options before anything is sent", async () => {
  await assert(
    asyncProperty(
      constantFrom<WaitForRefreshOptions>(
        { deadlineMs: Number.NaN },
        { intervalMs: 0 },
        { maximumIntervalMs: -1 },
        { signal: {} as AbortSignal },
      ),
      async (options) => {
        const { client, seen } = answering(listOf());
        for (const work of [
          waitForData(client, "e", options),
          waitForRefresh(client, "e", options),
          waitForResult(client, "r", options),
        ])
          await expect(work).rejects.toMatchObject({ kind: "config", code: "invalid_option" });
        await expect(waitForRefresh(client, "e", { refreshId: "" })).rejects.toMatchObject({
          code: "invalid_option",
        });
        expect(seen).toEqual([]);
      },
    ),
    { numRuns: 8 },
  );
});

it("follows a results id through 404 and PENDING", async () => {
  const { client, seen } = answering(
    [404, { status: "UNKNOWN_RESULTS_ID" }],
    [200, { status: "PENDING" }],
    [200, { status: "PROCESSING_STARTED" }],
    [200, { status: "OK", data: {} }],
  );
  expect(await elapse(waitForResult(client, "r"))).toMatchObject({ status: "OK" });
  expect(seen).toHaveLength(4);
  const lost = answering([404, { status: "UNKNOWN_RESULTS_ID" }]).client;
  expect(await elapse(waitForResult(lost, "r", { deadlineMs: 5_000 }))).toBeUndefined();
});
