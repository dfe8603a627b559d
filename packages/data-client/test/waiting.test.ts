import { expect, it } from "vitest";
import { createDataClient, type DataClient, waitForRefresh, waitForResult } from "../src/index.ts";

const refreshId = "0190c7de-6b71-7fd3-8988-808b23dcf507";
const refresh = (status: string): object => ({ refresh_id: refreshId, status });

/** A data client that answers with these bodies, one after the other, and then with the last one for ever. */
function answering(...answers: [status: number, body: object][]): { client: DataClient; seen: string[] } {
  const seen: string[] = [];
  const client = createDataClient({
    region: "sa",
    environment: "sandbox",
    auth: { channel: "bearer", authorize: () => ({}) },
    fetch: async (url, init) => {
      seen.push(`${init.method} ${new URL(url).pathname}`);
      const [status, body] = answers[Math.min(seen.length, answers.length) - 1] ?? [500, {}];
      return Response.json(body, { status });
    },
  });
  return { client, seen };
}

const fast = { intervalMs: 1, deadlineMs: 200 };

it("starts a refresh and waits until it is finished", async () => {
  const { client, seen } = answering(
    [200, { refresh_id: refreshId, status: "OK" }],
    [200, refresh("PENDING")],
    [200, refresh("A_NEW_STATE")],
    [200, refresh("FINISHED")],
  );
  expect(await waitForRefresh(client, "e", fast)).toEqual({
    outcome: "finished",
    refresh: refresh("FINISHED"),
  });
  expect(seen).toEqual([
    "POST /data/v2/refreshes",
    ...Array.from({ length: 3 }, () => `GET /data/v2/refreshes/${refreshId}`),
  ]);
});

it("waits for a refresh that runs already", async () => {
  const { client, seen } = answering([200, refresh("OK")]);
  expect(await waitForRefresh(client, "e", { ...fast, refreshId })).toMatchObject({ outcome: "finished" });
  expect(seen).toHaveLength(1);
});

it("says that the customer has to reconnect, with the id to do so", async () => {
  const { client, seen } = answering([
    200,
    { refresh_id: refreshId, status: "RECONNECT_REQUIRED", reconnect_id: "r" },
  ]);
  expect(await waitForRefresh(client, "e", fast)).toEqual({
    outcome: "reconnect_required",
    reconnectId: "r",
  });
  expect(seen).toHaveLength(1);
});

it("says that it failed, and that it is unfinished at the deadline", async () => {
  expect(
    await waitForRefresh(answering([200, refresh("FAILED")]).client, "e", { ...fast, refreshId }),
  ).toMatchObject({ outcome: "failed" });
  const stuck = answering([200, refresh("constructor")]).client;
  expect(await waitForRefresh(stuck, "e", { ...fast, refreshId })).toMatchObject({ outcome: "unfinished" });
});

it("throws what the API refuses", async () => {
  const { client } = answering([429, { status: "DUPLICATED_REQUEST", message: "", timestamp: "" }]);
  await expect(waitForRefresh(client, "e", fast)).rejects.toMatchObject({
    code: "DUPLICATED_REQUEST",
    retryAfterMs: 60_000,
  });
});

it("follows a results id through 404 and PENDING", async () => {
  const { client, seen } = answering(
    [404, { status: "UNKNOWN_RESULTS_ID" }],
    [200, { status: "PENDING" }],
    [200, { status: "OK", data: {} }],
  );
  expect(await waitForResult(client, "r", fast)).toMatchObject({ status: "OK" });
  expect(seen).toHaveLength(3);
  expect(
    await waitForResult(answering([404, { status: "UNKNOWN_RESULTS_ID" }]).client, "r", fast),
  ).toBeUndefined();
});
