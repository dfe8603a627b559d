import { inspect } from "node:util";
import { expect, it } from "vitest";
import { isLeanError } from "@openlean/core";
import { parseEvent, receiveEvent, verifySignature } from "../src/index.ts";
import { signBody } from "../src/testing/index.ts";
import { bytesOf, receiverOf } from "./support.ts";

const secret = "canary-secret";
const canaries = [secret, "canary-body", "canary-header", "SA0380000000608010167519", "Noura"];
const personal = { type: "x", payload: { iban: canaries[3], name: canaries[4], text: canaries[1] } };
const body = bytesOf(personal);
const header = await signBody(body, secret);
const now = (): number => 0;

const faults: [string, () => Promise<unknown>][] = [
  ["a strange header", () => verifySignature(body, "canary-header", secret)],
  ["a wrong signature", () => verifySignature(body, otherDigit(header), secret)],
  ["a parsed body", () => verifySignature(personal as unknown as Uint8Array, header, secret)],
  ["a padded secret", () => verifySignature(body, header, `${secret} `)],
  ["broken JSON", async () => parseEvent(bytesOf(`{"type": "x", "iban": "${canaries[3]}`))],
  ["no event", async () => parseEvent(bytesOf([personal]))],
  [
    "no payload",
    async () => parseEvent(bytesOf(JSON.stringify({ type: "entity.created", message: canaries.join() }))),
  ],
  [
    "too long",
    () => receiveEvent({ body, headers: { "lean-signature": header }, secrets: secret, maxBodyBytes: 9 }),
  ],
  [
    "a time that cannot be read",
    async () => {
      const unreadable = bytesOf({ ...personal, timestamp: canaries.join() });
      const headers = { "lean-signature": await signBody(unreadable, secret) };
      return receiveEvent({ body: unreadable, headers, secrets: secret, maxAgeMs: 1e9, now });
    },
  ],
  [
    "junk from the function that gives secrets",
    () => verifySignature(body, header, () => [secret, ` ${secret}`]),
  ],
];

it.each(faults)("keeps secrets and personal data out of the error of %s", async (_, fault) => {
  const error = await fault().then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(isLeanError(error)).toBe(true);
  const { message, stack } = error as Error;
  const text = [
    message,
    stack,
    JSON.stringify(error),
    inspect(error, { depth: Infinity, showHidden: true }),
  ].join("\n");
  expect(canaries.filter((canary) => text.includes(canary))).toEqual([]);
  expect(message.split("\n")).toHaveLength(1);
  expect(message).toMatch(/[;,:] ./);
});

it("holds no secret in a receiver that is printed", () => {
  expect(inspect(receiverOf({ secrets: secret }), { depth: Infinity, showHidden: true })).not.toContain(
    secret,
  );
});

function otherDigit(signature: string): string {
  return signature.slice(0, -1) + (signature.endsWith("0") ? "1" : "0");
}
