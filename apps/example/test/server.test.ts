import { createServer } from "node:http";
import { type Sandbox, startSandbox } from "@openlean/sandbox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createApp } from "../src/server/app.ts";
import { createLean } from "../src/server/lean.ts";
import { startPage } from "../src/server/start-page.ts";
import { loadSettings } from "../src/settings.ts";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

/** The server with the variables for Lean set; their hosts are those of a sandbox. */
async function leanApp(): Promise<(path: string, init?: RequestInit) => Promise<Response>> {
  const { credentials, urls } = sandbox;
  const settings = await loadSettings({
    LEAN_REGION: "sa",
    LEAN_ENVIRONMENT: "sandbox",
    LEAN_CLIENT_ID: credentials.clientId,
    LEAN_CLIENT_SECRET: credentials.clientSecret,
    LEAN_BASE_URL: urls.api,
    LEAN_AUTH_URL: urls.auth,
  });
  const app = createApp(createLean(settings), "dist");
  return async (path, init) =>
    app.request(path, {
      method: "POST",
      body: "{}",
      ...init,
      headers: { host: "localhost", ...(init?.headers as Record<string, string>) },
    });
}

describe("the page's server", () => {
  it("takes calls from its own page only", async () => {
    const request = await leanApp();
    const call = "/api/banks/listBanks";
    expect((await request(call)).status).toBe(200);
    expect((await request(call, { headers: { origin: "http://localhost" } })).status).toBe(200);
    expect((await request(call, { headers: { origin: "https://example.com" } })).status).toBe(403);
    expect((await request(call, { headers: { host: "rebound.example.com" } })).status).toBe(403);
  });

  it("answers exported routes only", async () => {
    const request = await leanApp();
    for (const path of ["banks/none", "banks/constructor", "constructor/name", "none/listBanks"])
      expect((await request(`/api/${path}`)).status).toBe(404);
    expect((await request("/api/banks/listBanks", { body: "banks" })).status).toBe(400);
  });

  it("talks to Lean when its variables are set, and allows LinkSDK's script", async () => {
    const request = await leanApp();
    const setup = await request("/api/setup/describeSetup");
    expect(await setup.json()).toMatchObject({
      data: { local: false, apiUrl: sandbox.urls.api, linkOrigin: "https://cdn.leantech.me" },
    });
    const policy = setup.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self' https://cdn.leantech.me");
    expect(policy).not.toContain("unsafe");
    const banks = await request("/api/banks/listBanks");
    expect(await banks.json()).toMatchObject({ data: [{ identifier: "LEA1_SAMAOB_SAU" }, {}] });
    const jump = await request("/api/clock/advanceClock", { body: '{"hours":1}' });
    expect(await jump.json()).toMatchObject({ error: { kind: "config", code: "sandbox_only" } });
  });

  it("keeps everything to its own origin with the sandbox", async () => {
    const settings = await loadSettings({ LEAN_REGION: "ae" });
    const app = createApp(createLean(settings), "dist");
    const response = await app.request("/api/setup/describeSetup", {
      method: "POST",
      body: "{}",
      headers: { host: "localhost" },
    });
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|http/);
    await settings.sandbox?.close();
  });

  it("hands a customer-scoped token to the page and no other", async () => {
    const request = await leanApp();
    const [seeded] = sandbox.control.seed([{ app_user_id: "ticket" }]);
    const body = JSON.stringify({ customer_id: seeded?.customer.customer_id });
    const ticket = (await (await request("/api/connect/createTicket", { body })).json()) as {
      data: { access_token: string };
    };
    const claims = Buffer.from(ticket.data.access_token.split(".")[1] ?? "", "base64url").toString();
    expect(claims).toContain(seeded?.customer.customer_id);
    expect(claims).not.toContain('"api');
    const token = await (await request("/api/credentials/readToken")).text();
    expect(token).toContain('"scope":"api"');
    expect(token).not.toContain("eyJ");
  });

  it("says in one line that a port is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as { port: number };
    const settings = await loadSettings({ LEAN_REGION: "sa" });
    await expect(startPage(settings, port)).rejects.toThrow(`port ${port} is in use; choose another by PORT`);
    await settings.sandbox?.close();
    await new Promise((resolve) => other.close(resolve));
  });
});
