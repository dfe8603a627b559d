import { startSandbox } from "@openlean/sandbox";

/** A sandbox for all consumers, and what they learn about it from their environment. */
export interface SandboxEnvironment {
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}

/** Starts a sandbox with one connected customer, and signs one webhook as it would send it. */
export async function sandboxEnvironment(): Promise<SandboxEnvironment> {
  const sandbox = await startSandbox({ region: "sa", seed: 7 });
  const { clientId, clientSecret, webhookSecret } = sandbox.credentials;
  // Nobody listens: the delivery is only looked at.
  sandbox.control.webhooks.setEndpoint("http://127.0.0.1:9/");
  const connections = [{ bank_identifier: "LEA1_SAMAOB_SAU" }];
  const [customer] = sandbox.control.seed([{ app_user_id: "consumer", connections }]);
  const delivery = sandbox.control.webhooks.list().find(({ type }) => type === "entity.created");
  if (!customer?.entities[0] || !delivery) throw new Error("the sandbox has no customer or no webhook");
  return {
    env: {
      LEAN_API_URL: sandbox.urls.api,
      LEAN_AUTH_URL: sandbox.urls.auth,
      LEAN_CLIENT_ID: clientId,
      LEAN_CLIENT_SECRET: clientSecret,
      LEAN_ENTITY_ID: customer.entities[0].id,
      LEAN_WEBHOOK_SECRET: webhookSecret,
      LEAN_WEBHOOK_BODY: delivery.body,
      LEAN_WEBHOOK_SIGNATURE: delivery.signature,
    },
    close: () => sandbox.close(),
  };
}
