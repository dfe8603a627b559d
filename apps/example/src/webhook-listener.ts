import { serve } from "@hono/node-server";
import { createWebhookReceiver, type WebhookEvent } from "@openlean/webhooks";
import { honoHandler } from "@openlean/webhooks/hono";
import { Hono } from "hono";

/** Receives webhooks on this machine, one verified event after the other. */
export interface WebhookListener {
  /** Where events are to be delivered. */
  readonly url: string;
  /** The next event that arrived, in their order. Fails when none comes within ten seconds. */
  next(): Promise<WebhookEvent>;
  close(): Promise<void>;
}

/** Starts a listener on any free port of the loopback address. What is not signed with the secret is refused. */
export async function startWebhookListener(secret: string): Promise<WebhookListener> {
  const arrived: WebhookEvent[] = [];
  const waiting: ((event: WebhookEvent) => void)[] = [];
  const receiver = createWebhookReceiver({
    secrets: secret,
    onEvent(event) {
      const waiter = waiting.shift();
      if (waiter) waiter(event);
      else arrived.push(event);
    },
  });
  const app = new Hono().post("/webhooks/lean", honoHandler(receiver));
  const { server, port } = await new Promise<{ server: ReturnType<typeof serve>; port: number }>(
    (resolve) => {
      const started = serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, (address) =>
        resolve({ server: started, port: address.port }),
      );
    },
  );
  return {
    url: `http://127.0.0.1:${port}/webhooks/lean`,
    next() {
      const event = arrived.shift();
      if (event) return Promise.resolve(event);
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error("no webhook arrived within ten seconds")), 10_000);
        waiting.push((next) => {
          clearTimeout(late);
          resolve(next);
        });
      });
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
