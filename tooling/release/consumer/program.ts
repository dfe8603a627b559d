/**
 * What somebody who installed the packages would write, over both channels. `use-tarballs.ts` compiles and runs it
 * outside of this repository.
 */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { bearer } from "@openlean/auth-middleware";
import { type Auth, isLeanError, unwrapData } from "@openlean/core";
import { createDataClient } from "@openlean/data-client";
import { type Sandbox, startSandbox } from "@openlean/sandbox";
import { createWebhookReceiver } from "@openlean/webhooks";
import { expressHandler } from "@openlean/webhooks/express";

const sandbox = await startSandbox({ region: "sa", seed: 7 });
const { clientId, clientSecret, appToken, webhookSecret } = sandbox.credentials;

const received: string[] = [];
const receiver = createWebhookReceiver({
  secrets: webhookSecret,
  onEvent(event) {
    if (event.type === "entity.created") received.push(event.payload.bank_details.identifier);
  },
});
const server = createServer(expressHandler(receiver));
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;
sandbox.control.webhooks.setEndpoint(`http://127.0.0.1:${port}/`);

const bank_identifier = "LEA1_SAMAOB_SAU";
const [seeded] = sandbox.control.seed([{ app_user_id: "one", connections: [{ bank_identifier }] }]);
const entity_id = seeded?.entities[0]?.id ?? "";
await sandbox.control.webhooks.settle();
expect(received.join() === bank_identifier, "the webhook is received");

await look(sandbox, bearer({ clientId, clientSecret }), sandbox.urls.api);
// Client certificates are Node's; Bun and Deno have bearer tokens.
if (!("bun" in process.versions) && !("deno" in process.versions)) {
  const { mtls } = await import("@openlean/auth-middleware/mtls");
  const { cert, key, chain: ca } = sandbox.certificates;
  await look(sandbox, mtls({ cert, key, ca, appToken }), sandbox.urls.mtls);
}

await new Promise((resolve) => server.close(resolve));
await sandbox.close();
console.log("used");

async function look({ urls }: Sandbox, auth: Auth, baseUrl: string): Promise<void> {
  const data = createDataClient({ region: "sa", environment: "sandbox", auth, baseUrl, authUrl: urls.auth });
  const { accounts } = unwrapData(await data.GET("/data/v2/accounts", { params: { query: { entity_id } } }));
  expect(accounts.length > 0, "there are accounts");
  const first: string = accounts[0]?.account_id ?? "";
  expect(first.length === 36, "an account has an id");

  const unknown = "00000000-0000-4000-8000-000000000000";
  const missing = await data.GET("/data/v2/accounts", { params: { query: { entity_id: unknown } } });
  expect(!missing.ok && missing.status === 404, "an unknown entity is not found");
  expect(!missing.ok && isLeanError(missing.toError()), "its answer becomes an error");

  // @ts-expect-error A misspelt parameter does not compile.
  const misspelt = data.GET("/data/v2/accounts", { params: { query: { entityid: entity_id } } });
  await misspelt.catch(() => undefined);
}

function expect(condition: boolean, sentence: string): void {
  if (!condition) throw new Error(`not so: ${sentence}`);
}
