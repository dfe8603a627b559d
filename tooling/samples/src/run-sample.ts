import { stripTypeScriptTypes } from "node:module";
import { bearer } from "@openlean/auth-middleware";
import { createMemoryStore, createWebhookReceiver } from "@openlean/webhooks";
import { signBody } from "@openlean/webhooks/testing";
import { webHandler } from "@openlean/webhooks/web";
import type { World } from "./create-world.ts";
import type { Sample } from "./markdown-samples.ts";
import { loadModule } from "./sample-modules.ts";
import { wrapSample } from "./wrap-sample.ts";

const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor as new (
  ...args: string[]
) => (...values: unknown[]) => Promise<unknown>;

const timeoutMs = 30_000;

/**
 * Runs one sample against a world. Its text is what is printed; its imports, `process.env` and `console` are given to it,
 * and a delivery is posted to the handler that it exports.
 *
 * @throws whatever the sample throws, or what is missing of its effect
 */
export async function runSample(sample: Sample, world: World): Promise<void> {
  const { imports, body } = wrapSample(sample.source);
  const closers: (() => unknown)[] = [];
  const printed: unknown[] = [];
  const { globals } = world;
  const env = {
    LEAN_CLIENT_ID: globals.clientId,
    LEAN_CLIENT_SECRET: globals.clientSecret,
    LEAN_APP_TOKEN: globals.appToken,
    LEAN_WEBHOOK_SECRET: globals.webhookSecret,
    LEAN_REGION: sample.region,
  };
  const note = (...values: unknown[]): void => void printed.push(values);
  const names: Record<string, unknown> = {
    ...globals,
    process: { env, once: () => undefined, on: () => undefined, exitCode: 0 },
    console: { log: note, error: note, warn: note, info: note },
    createStore: () => createMemoryStore(),
    fetch: readersFetch(world),
    load: (name: string) => loadModule(name, world, closers),
  };
  const script = `${imports.map(asDynamic).join("\n")}\n${body}\nreturn sample();`;
  const code = stripTypeScriptTypes(`async () => {${script}}`).slice("async () => {".length, -1);
  // Waiting costs nothing: while the sample runs, the sandbox's time runs a hundred times as fast.
  const clock = setInterval(() => globals.sandbox.clock.advance(10_000), 100);
  try {
    const result = await within(
      new AsyncFunction(...Object.keys(names), `{${code}}`)(...Object.values(names)),
    );
    if (sample.delivery !== undefined) {
      await deliver(result as Handler, sample.delivery, globals.webhookSecret);
      if (printed.length === 0) throw new Error("the handler did not print the event");
    }
  } finally {
    clearInterval(clock);
    for (const close of closers.toReversed()) await close();
  }
}

/** `fetch` where the reader is: with a receiver on this machine, and a page that asks its own server. */
function readersFetch({ globals }: World): (input: string, init?: RequestInit) => Promise<Response> {
  return async (input, init) => {
    if (input.startsWith("http://localhost:3000/")) return receive(new Request(input, init));
    if (!input.startsWith("/")) return fetch(input, init);
    const { customer_id, clientId, clientSecret, sandbox } = globals;
    const auth = bearer({ clientId, clientSecret, authUrl: sandbox.urls.auth });
    return Response.json({ customer_id, access_token: await auth.customerToken(customer_id) });
  };
}

const receive = webHandler(createWebhookReceiver({ secrets: "whsec", onEvent: () => undefined }));

interface Handler {
  POST: (request: Request) => Promise<Response>;
}

async function deliver({ POST }: Handler, delivery: unknown, secret: string): Promise<void> {
  const event = delivery as { timestamp?: string };
  // The example is of a past day, and an event that old is refused.
  const timestamp = event.timestamp && new Date().toISOString();
  const body = JSON.stringify({ ...event, ...(timestamp && { timestamp }) });
  const headers = { "content-type": "application/json", "lean-signature": await signBody(body, secret) };
  const response = await POST(
    new Request("http://localhost/webhooks/lean", { method: "POST", body, headers }),
  );
  if (response.status !== 200)
    throw new Error(`the handler answered ${response.status}: ${await response.text()}`);
}

/** `import { a, type B } from "x";` as `const { a } = await load("x");`, and `a as b` as `a: b`. */
function asDynamic(declaration: string): string {
  const [, kind = "", clause = "", name = ""] =
    /^import (type )?([\s\S]*?) from "([^"]+)";$/.exec(declaration) ?? [];
  if (kind) return "";
  const [, defaultName, named = ""] = /^(\w+)?(?:, )?(\{[\s\S]*\})?$/.exec(clause.trim()) ?? [];
  const values = named
    .slice(1, -1)
    .split(",")
    .map((each) => each.trim())
    .filter((each) => each !== "" && !each.startsWith("type "))
    .map((each) => each.replace(" as ", ": "));
  if (defaultName) values.unshift(`default: ${defaultName}`);
  return `const { ${values.join(", ")} } = await load("${name}");`;
}

async function within(work: Promise<unknown>): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`still running after ${timeoutMs} ms`)), timeoutMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
