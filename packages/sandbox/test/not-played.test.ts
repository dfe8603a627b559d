import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import { addOperations } from "../src/engine/add-operations.ts";
import { type ApiModule, defineApi } from "../src/engine/api-module.ts";
import { coverageOf } from "../src/engine/coverage.ts";
import type { Reply } from "../src/engine/handler.ts";
import { createClock } from "../src/index.ts";
import type { Connection } from "../src/kernel/connection.ts";
import { createWorld } from "../src/kernel/world.ts";
import { startTime } from "./api.ts";

interface WeatherOperations {
  getWeather: { path: object; query: object; body: undefined; reply: Reply<200, { sunny: boolean }> };
  orderRain: { path: object; query: object; body: undefined; reply: Reply<204, undefined> };
}

const document = {
  paths: {
    "/weather": {
      get: { operationId: "getWeather", responses: { "200": { description: "" } } },
      post: { operationId: "orderRain", responses: { "204": { description: "" } } },
    },
  },
};
const getWeather = (): Reply<200, { sunny: boolean }> => ({ status: 200, body: { sunny: true } });
const parts = { name: "weather", document, handlers: { getWeather } } as const;

function createRouter(api: ApiModule): (method: string, path: string) => Promise<Response> {
  const app = new Hono<{ Bindings: Connection }>();
  const world = createWorld({ clock: createClock(() => startTime) });
  addOperations(app, [api], {
    world,
    authenticate: async () => true,
    validateResponses: false,
    onViolation: () => undefined,
  });
  return async (method, path) => app.request(path, { method });
}

describe("an operation without a handler", () => {
  it("does not compile unless the API lists it as not played", () => {
    defineApi<WeatherOperations>()({ ...parts, notPlayed: ["orderRain"] });
    // @ts-expect-error orderRain is neither played nor listed
    defineApi<WeatherOperations>()({ ...parts, notPlayed: [] });
    // @ts-expect-error the list is required
    defineApi<WeatherOperations>()(parts);
    // @ts-expect-error there is no such operation
    defineApi<WeatherOperations>()({ ...parts, notPlayed: ["orderRain", "orderSnow"] });
  });

  it("answers 501 in the envelope that Lean's APIs share", async () => {
    const request = createRouter(defineApi<WeatherOperations>()({ ...parts, notPlayed: ["orderRain"] }));
    expect((await request("GET", "/weather")).status).toBe(200);
    const answer = await request("POST", "/weather");
    expect(answer.status).toBe(501);
    expect(await answer.json()).toMatchObject({
      status: "OPERATION_NOT_ALLOWED",
      message: "the sandbox does not play this operation yet",
    });
  });

  it("answers 501 in the envelope of its API, where that has one of its own", async () => {
    const api = defineApi<WeatherOperations>()({
      ...parts,
      notPlayed: ["orderRain"],
      errorBody: (_, { status, message }) => ({ clouds: status, message }),
    });
    const answer = await createRouter(api)("POST", "/weather");
    expect(await answer.json()).toEqual({
      clouds: 501,
      message: "the sandbox does not play this operation yet",
    });
  });

  it("is counted as what it is", () => {
    const listed = defineApi<WeatherOperations>()({ ...parts, notPlayed: ["orderRain"] });
    expect(coverageOf([listed])).toEqual({
      implemented: ["getWeather"],
      notPlayed: [{ api: "weather", operationId: "orderRain" }],
      missing: [],
      total: 2,
    });
    expect(coverageOf([{ ...listed, notPlayed: [] }]).missing).toEqual(["orderRain"]);
  });
});
