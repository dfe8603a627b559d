import { fetchTransport, isLeanError } from "@openlean/core";
import { bearer } from "@openlean/auth-middleware";
import { createDataClient } from "@openlean/data-client";
import { describe, expect, it } from "vitest";
import { readOnly } from "../src/connection/read-only.ts";
import { operations } from "../src/openapi/operations.ts";
import { tools } from "../src/tools/index.ts";
import { argumentsOf } from "./support/arguments-of.ts";
import { openToolbox } from "./support/open-toolbox.ts";

describe("the operations that tools may call", () => {
  it.each(
    tools.flatMap((tool) =>
      tool.operations.map((operation) => [tool.name, operation.operationId, operation] as const),
    ),
  )("%s calls %s, which reads", (_, __, operation) => {
    expect(operation.method).toBe("GET");
    expect(operations).toContain(operation);
  });

  it("are no token requests", () => {
    const called = tools.flatMap((tool) => tool.operations.map(({ path }) => path));
    expect(called.filter((path) => path.includes("oauth2"))).toEqual([]);
  });
});

describe("what reaches the wire", () => {
  it("is GET and the token request, whichever tool is called, and nothing that a tool did not declare", async () => {
    const sent: { method: string; path: string }[] = [];
    const world = await openToolbox({
      region: "ae",
      wrap: (fetch) => (url, init) => {
        sent.push({ method: init.method ?? "GET", path: new URL(url).pathname });
        return fetch(url, init);
      },
    });
    for (const tool of world.toolbox.tools) {
      const calls = await argumentsOf(tool.name, world, "default");
      sent.length = 0;
      for (const args of calls) await world.text(tool.name, args);
      const methods = new Set(
        sent.filter(({ path }) => path !== "/oauth2/token").map(({ method }) => method),
      );
      expect([...methods].filter((method) => method !== "GET")).toEqual([]);
      if (tool.controlsSandbox) continue;
      for (const { path } of sent.filter((each) => each.path !== "/oauth2/token"))
        expect(
          tool.operations.some((operation) => matches(operation.path, path)),
          `${tool.name} ${path}`,
        ).toBe(true);
    }
  });

  it("is nothing at all when a client is made to write", async () => {
    const sent: string[] = [];
    const fetch = async (url: string, init: RequestInit): Promise<Response> => {
      sent.push(`${init.method} ${new URL(url).pathname}`);
      return Response.json({ access_token: "x", token_type: "bearer", expires_in: 3600 });
    };
    const authUrl = "http://127.0.0.1";
    const auth = readOnly(bearer({ clientId: "a", clientSecret: "b" }), authUrl, fetch);
    const data = createDataClient({
      region: "sa",
      environment: "sandbox",
      auth,
      baseUrl: authUrl,
      authUrl,
      maxRetries: 0,
    });
    const body = { entity_id: "3dc80cb5-382d-4898-9948-a404cf66fd0d" };
    const refused = await data.POST("/data/v2/refreshes", { body }).catch((error: unknown) => error);
    expect(isLeanError(refused)).toBe(true);
    for (const method of ["PUT", "DELETE", "PATCH", "POST"])
      await data.raw(method, "/data/v2/accounts").catch(() => undefined);
    expect(new Set(sent)).toEqual(new Set(["POST /oauth2/token"]));
  });

  it("is refused by the transport itself, with the token request of another host", async () => {
    const carry = fetchTransport(async () => Response.json({}));
    const { transport } = readOnly(
      { channel: "bearer", authorize: () => ({}), transport: carry },
      "https://auth.example",
    );
    const send = (method: string, url: string) =>
      transport({ method, url, headers: {}, body: undefined, signal: new AbortController().signal }).then(
        () => "sent",
        () => "refused",
      );
    expect(await send("GET", "https://api.example/banks/v1/")).toBe("sent");
    expect(await send("POST", "https://auth.example/oauth2/token")).toBe("sent");
    expect(await send("POST", "https://api.example/oauth2/token")).toBe("refused");
    expect(await send("DELETE", "https://auth.example/oauth2/token")).toBe("refused");
  });
});

function matches(template: string, path: string): boolean {
  return new RegExp(`^${template.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(path);
}
