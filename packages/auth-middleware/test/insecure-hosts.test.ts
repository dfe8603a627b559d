import { createClient } from "@openlean/core";
import { describe, expect, it } from "vitest";
import { bearer, type BearerOptions } from "../src/index.ts";

const server = "http://sandbox:4000";
const insecureHosts = ["sandbox"];
const where = { region: "sa", environment: "sandbox" } as const;

function bearerOver(asked: string[], options: Partial<BearerOptions> = {}) {
  return bearer({
    clientId: "id",
    clientSecret: "secret",
    fetch: async (url: string) => {
      asked.push(url);
      return Response.json({ access_token: "token", token_type: "bearer", expires_in: 3600 });
    },
    ...options,
  } as BearerOptions);
}

const fetch = async (): Promise<Response> => Response.json({});

describe("bearer and a sandbox of another container", () => {
  it("asks it for the token when the client names its host", async () => {
    const asked: string[] = [];
    const options = { ...where, baseUrl: server, authUrl: server, insecureHosts, fetch };
    await createClient({}, { ...options, auth: bearerOver(asked) }).raw("GET", "/x");
    expect(asked).toEqual([`${server}/oauth2/token`]);
  });

  it("takes the host for an authUrl of its own", async () => {
    const asked: string[] = [];
    const auth = bearerOver(asked, { ...where, authUrl: server, insecureHosts });
    await createClient({}, { ...where, auth, fetch }).raw("GET", "/x");
    expect(asked).toEqual([`${server}/oauth2/token`]);
  });

  it("sends nothing there for a client of production, also after one of the sandbox", async () => {
    const asked: string[] = [];
    const auth = bearerOver(asked, { ...where, authUrl: server, insecureHosts });
    await createClient({}, { ...where, auth, fetch }).raw("GET", "/x");
    const production = createClient({}, { ...where, environment: "production", auth, fetch });
    await expect(production.raw("GET", "/x")).rejects.toMatchObject({ kind: "config", code: "insecure_url" });
    expect(asked).toHaveLength(1);
  });

  it.each([
    [{ authUrl: server }],
    [{ authUrl: server, insecureHosts }],
    [{ authUrl: server, insecureHosts, region: "sa", environment: "production" }],
    [{ authUrl: server, insecureHosts: ["other"], ...where }],
  ] as Partial<BearerOptions>[][])("refuses %j", (options) => {
    expect(() => bearerOver([], options)).toThrow(expect.objectContaining({ code: "insecure_url" }));
  });
});
