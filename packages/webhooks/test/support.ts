import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { vi } from "vitest";
import {
  createWebhookReceiver,
  type Delivery,
  type WebhookReceiver,
  type WebhookReceiverOptions,
} from "../src/index.ts";
import { signBody } from "../src/testing/index.ts";

export const secret = "test-webhook-secret";

const folder = join(import.meta.dirname, "../../../specs/webhooks/examples");

/** Every example delivery of the spec, by file name. */
export const examples: { name: string; value: Record<string, unknown> & { type: string } }[] = readdirSync(
  folder,
)
  .sort()
  .map((name) => ({ name, value: fresh(JSON.parse(readFileSync(join(folder, name), "utf8")).value) }));

/** The same event as if it happened now, in Lean's six digits. */
function fresh<T extends { timestamp?: string }>(value: T): T {
  const timestamp = new Date().toISOString().replace("Z", "000Z");
  return value.timestamp === undefined ? value : { ...value, timestamp };
}

export function example(name: string): Record<string, unknown> & { type: string; event_id: string } {
  const found = examples.find((each) => each.name === `${name}.json`);
  if (!found) throw new Error(`no example ${name}`);
  return { ...found.value, event_id: crypto.randomUUID() };
}

export function bytesOf(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
}

/** A delivery as Lean signs it. */
export async function delivery(
  value: unknown,
  key: string = secret,
): Promise<Pick<Delivery, "headers"> & { body: Uint8Array<ArrayBuffer> }> {
  const body = bytesOf(value);
  return { body, headers: { "lean-signature": await signBody(body, key) } };
}

/** A receiver that is silent and counts the events it handles. */
export function receiverOf(
  options: Partial<WebhookReceiverOptions> = {},
): WebhookReceiver & { handled: string[] } {
  const handled: string[] = [];
  const receiver = createWebhookReceiver({
    secrets: secret,
    onEvent: (event) => void handled.push(event.type),
    onOutcome: () => undefined,
    ...options,
  });
  return { ...receiver, handled };
}

/** Timers and clocks that go on only when a test says so. Call `vi.useRealTimers()` afterwards. */
export function stopTime(): void {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
}

/** Waits for what real threads do, such as verifying a signature, without a clock. */
export async function until(condition: () => unknown): Promise<void> {
  for (let turn = 0; !condition(); turn++) {
    if (turn === 200_000) throw new Error("what is waited for never happens");
    await new Promise(setImmediate);
  }
}

/** Lets everything finish that needs no timer. */
export async function idle(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await new Promise(setImmediate);
}

/** Something that is resolved from outside. */
export function gate(): { open: () => void; passed: Promise<void> } {
  const controller = new AbortController();
  const passed = new Promise<void>((resolve) => {
    controller.signal.addEventListener("abort", () => resolve());
  });
  return { open: () => controller.abort(), passed };
}

/** What is awaited without being a promise, as from another library. */
export function thenable(then: (resolve: (value: unknown) => void) => void): object {
  // oxlint-disable-next-line unicorn/no-thenable
  return runInNewContext("({ then })", { then }) as object;
}
