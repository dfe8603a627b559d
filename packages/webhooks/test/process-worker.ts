/**
 * A process that receives one event many times, and dies by SIGKILL at a given step. Arguments: database,
 * event id, step, number of deliveries, lease in milliseconds.
 */
import { DatabaseSync } from "node:sqlite";
import { createWebhookReceiver, type WebhookStore } from "../src/index.ts";
import { signBody } from "../src/testing/index.ts";
import { createSqliteStore } from "./sqlite-store.ts";

const [file = "", eventId = "", step = "none", repeats = "1", leaseMs = "300"] = process.argv.slice(2);
const secret = "test-webhook-secret";
const database = new DatabaseSync(file);
const inner = createSqliteStore(database);
const dieAt = (here: string): void => {
  if (step === here) process.kill(process.pid, "SIGKILL");
};

const store: WebhookStore = {
  ...inner,
  async claim(...claim) {
    dieAt("before the claim");
    return inner.claim(...claim);
  },
  async complete(...completion) {
    dieAt("before the completion");
    const completed = await inner.complete(...completion);
    dieAt("after the completion");
    return completed;
  },
};

const receiver = createWebhookReceiver({
  secrets: secret,
  store,
  leaseMs: Number(leaseMs),
  onOutcome: () => undefined,
  async onEvent(_, context) {
    dieAt("before the work");
    await new Promise((resolve) => setTimeout(resolve, 5));
    database.prepare("insert into effects (id) values (?)").run(context.eventId ?? "");
  },
});

const body = new TextEncoder().encode(JSON.stringify({ type: "x", event_id: eventId }));
const headers = { "lean-signature": await signBody(body, secret) };
const outcomes = await Promise.all(
  Array.from({ length: Number(repeats) }, () => receiver.receive({ body, headers })),
);
process.stdout.write(outcomes.map(({ status }) => status).join());
