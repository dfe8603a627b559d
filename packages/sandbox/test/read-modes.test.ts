import { describe, expect, it } from "vitest";
import { createApi } from "./api.ts";

const paths = ["/data/v2/accounts?", "/data/v2/identity?", "/insights/v2/expenses?async=false&"];

describe("reads of a bank", () => {
  it.each(paths)("after_refresh: %s is PENDING until the first refresh is FINISHED", async (path) => {
    const { sandbox, connect, get } = await createApi({ reads: "after_refresh" });
    const { entity } = await connect();
    const early = await get(`${path}entity_id=${entity}`);
    expect(early).toMatchObject({ status: 200, body: { status: "PENDING" } });
    expect(early.body.data ?? early.body.insights ?? null).toBeNull();
    const result = `/data/v2/results/${early.body.results_id}`;
    sandbox.clock.advance(9_599);
    expect((await get(`${path}entity_id=${entity}`)).body.status).toBe("PENDING");
    sandbox.clock.advance(1);
    expect((await get(`/data/v2/refreshes?entity_id=${entity}`)).body.content[0].status).toBe("FINISHED");
    expect((await get(`${path}entity_id=${entity}`)).body.status).toBe("OK");
    expect((await get(result)).body.status).toBe("PENDING");
    sandbox.clock.advance(2_000);
    expect((await get(result)).body.status).toBe("OK");
    expect(sandbox.violations).toEqual([]);
  });

  it.each(paths)(
    "slow: %s is PENDING first, also after the refresh, and its result comes later",
    async (path) => {
      const { sandbox, connect, get, call } = await createApi();
      const { entity } = await connect();
      sandbox.clock.advance(60_000);
      expect((await call("POST", "/sandbox/reads", { mode: "slow" })).status).toBe(200);
      const { body } = await get(`${path}entity_id=${entity}`);
      expect(body.status).toBe("PENDING");
      sandbox.clock.advance(2_000);
      expect((await get(`/data/v2/results/${body.results_id}`)).body.status).toBe("OK");
      sandbox.control.reads.set("at_once");
      expect((await get(`${path}entity_id=${entity}`)).body.status).toBe("OK");
      expect(sandbox.violations).toEqual([]);
    },
  );
});
