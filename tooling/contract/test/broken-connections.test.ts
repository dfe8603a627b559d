import { bearer } from "@openlean/auth-middleware";
import { mtls } from "@openlean/auth-middleware/mtls";
import { createBanksClient, type BanksClient } from "@openlean/banks-client";
import { isLeanError } from "@openlean/core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type FaultKind, type Sandbox, startSandbox } from "@openlean/sandbox";

let sandbox: Sandbox;
let clients: Record<"bearer" | "mtls", BanksClient>;

beforeAll(async () => {
  sandbox = await startSandbox();
  const { certificates, credentials, urls } = sandbox;
  const { cert, key, chain: ca } = certificates;
  const options = { region: "sa", environment: "sandbox", authUrl: urls.auth, maxRetries: 0 } as const;
  const auth = mtls({ cert, key, ca, appToken: credentials.appToken });
  clients = {
    bearer: createBanksClient({ ...options, auth: bearer(credentials), baseUrl: urls.api }),
    mtls: createBanksClient({ ...options, auth, baseUrl: urls.mtls }),
  };
});
afterEach(() => sandbox.control.faults.clear());
afterAll(() => sandbox.close());

describe.each(["bearer", "mtls"] as const)("over %s", (channel) => {
  it.each<[FaultKind, RegExp]>([
    ["hang", /^timeout attempt_timeout$/],
    ["slow_headers", /^timeout attempt_timeout$/],
    ["drip", /^timeout attempt_timeout$/],
    ["garbage", /^connection INVALID_HTTP$/],
    ["truncated", /^connection (ECONNRESET|UND_ERR_SOCKET)$/],
  ])("%s is a typed error, and the next call is answered", async (kind, expected) => {
    const client = clients[channel];
    sandbox.control.faults.add({ kind, path: "/banks/v1/", count: 1 });
    const error: unknown = await client
      .GET("/banks/v1/", { timeoutMs: 300 })
      .catch((thrown: unknown) => thrown);
    expect(isLeanError(error) ? `${error.kind} ${error.code}` : error).toMatch(expected);
    // On a machine that is busy the first attempt may end before it has used the fault up.
    sandbox.control.faults.clear();
    expect(await client.GET("/banks/v1/")).toMatchObject({ ok: true });
  });

  it("a drip that is fast enough arrives whole", async () => {
    const path = { customer_id: "00000000-0000-4000-8000-000000000000" };
    sandbox.control.faults.add({ kind: "drip", path: `/customers/v1/${path.customer_id}`, count: 1 });
    const result = await clients[channel].raw("GET", "/customers/v1/{customer_id}", { params: { path } });
    expect(result).toMatchObject({ ok: false, status: 404, error: { status: "DATA_NOT_FOUND" } });
  });
});
