import { expect, it } from "vitest";
import { createAuthClient } from "../src/index.ts";

it.each([
  [{}, "https://auth.sandbox.leantech.me/oauth2/token"],
  [{ authUrl: "http://localhost:4000/" }, "http://localhost:4000/oauth2/token"],
])("asks the authorization server of its environment, one request per call (%j)", async (more, url) => {
  const seen: [string, string][] = [];
  const client = createAuthClient({
    region: "ae",
    environment: "sandbox",
    ...more,
    fetch: async (asked, { body }) => {
      seen.push([asked, body as string]);
      return Response.json({ access_token: "t", token_type: "bearer", expires_in: 3599, scope: "api" });
    },
  });
  const body = {
    client_id: "id",
    client_secret: "s&",
    grant_type: "client_credentials",
    scope: "api",
  } as const;
  const result = await client.POST("/oauth2/token", { body });
  expect(result).toMatchObject({ ok: true, data: { access_token: "t" } });
  expect(seen).toEqual([[url, "client_id=id&client_secret=s%26&grant_type=client_credentials&scope=api"]]);
});
