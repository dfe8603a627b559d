import { describe, expect, expectTypeOf, it } from "vitest";
import {
  type EntityCreatedPayload,
  isKnownEvent,
  type KnownEvent,
  type KnownEventType,
  parseEvent,
  receiveEvent,
  type UnknownEvent,
  type WebhookEvent,
} from "../src/index.ts";
import { bytesOf, delivery, examples, secret } from "./support.ts";

describe("every example of the spec", () => {
  it("is there, for every described type", () => {
    const types = new Set(examples.map(({ value }) => value.type));
    expect(examples.length).toBeGreaterThanOrEqual(24);
    expect(types.size).toBe(17);
  });

  it.each(examples)("$name is accepted unchanged and is a known event", async ({ value }) => {
    const event = await receiveEvent({ ...(await delivery(value)), secrets: secret });
    expect(event).toEqual(value);
    expect(isKnownEvent(event)).toBe(true);
    expect(summary(event)).not.toMatch(/^unknown/);
  });
});

/** One line per event; compiles only while every branch narrows the payload, and `default` is the unknown event. */
function summary(event: WebhookEvent): string {
  switch (event.type) {
    case "entity.created":
    case "entity.updated":
      expectTypeOf(event.payload.bank_details.identifier).toEqualTypeOf<string>();
      return event.payload.bank_details.identifier;
    case "entity.reconnected":
      return event.payload.reconnect_id;
    case "entity.data.refresh.updated":
      return event.payload.data_status.account_data.map((account) => account.transactions).join();
    case "bank.availability.updated":
      return String(event.payload.availability.active.data);
    case "iban_account_verification.bank.availability.updated":
      return event.payload.availability.account_type.personal.match;
    case "results.ready":
      return event.payload.id;
    case "payment_intent.created":
      return event.payload.intent_id;
    case "payment.created":
    case "payment.updated":
      expectTypeOf(event.payload.amount).toEqualTypeOf<number>();
      return event.payload.status;
    case "payment_source.created":
    case "payment_source.updated":
      return event.payload.bank_identifier;
    case "payment_source.beneficiary.created":
    case "payment_source.beneficiary.updated":
      return event.payload.payment_destination_id;
    case "consent.status.updated":
    case "payment_consent.status.updated":
      return event.payload.status;
    case "payment.reconciliation.updated":
      return JSON.stringify(event.payload);
    default:
      expectTypeOf(event).toEqualTypeOf<UnknownEvent>();
      expectTypeOf(event.payload).toEqualTypeOf<unknown>();
      return `unknown ${event.type}`;
  }
}

it("delivers a type that is not described as an unknown event", () => {
  const event = parseEvent(bytesOf({ type: "payment_intent.expired", payload: { any: 1 }, extra: true }));
  expect(isKnownEvent(event)).toBe(false);
  expect(summary(event)).toBe("unknown payment_intent.expired");
  expect(event).toEqual({ type: "payment_intent.expired", payload: { any: 1 }, extra: true });
});

it("does not take names of object members for known types", () => {
  for (const type of ["toString", "constructor", "__proto__"])
    expect(isKnownEvent(parseEvent(bytesOf(`{"type":${JSON.stringify(type)}}`)))).toBe(false);
});

it("parses an event without event_id and timestamp", () => {
  const event = parseEvent(bytesOf({ type: "results.ready", message: "", payload: { id: "1" } }));
  expect(event.event_id).toBeUndefined();
});

it.each([
  ["an empty body", "", "not_json"],
  ["text", "hello", "not_json"],
  ["truncated JSON", '{"type":"results.ready"', "not_json"],
  ["a byte order mark", '\uFEFF{"type":"results.ready","payload":{}}', "not_json"],
  ["two values", '{"type":"a"}{"type":"b"}', "not_json"],
  ["a list", "[]", "not_an_event"],
  ["null", "null", "not_an_event"],
  ["a string", '"entity.created"', "not_an_event"],
  ["no type", '{"payload":{}}', "not_an_event"],
  ["an empty type", '{"type":""}', "not_an_event"],
  ["a type that is no string", '{"type":1}', "not_an_event"],
  ["a known type without payload", '{"type":"entity.created"}', "not_an_event"],
  ["a known type with another payload", '{"type":"entity.created","payload":"x"}', "not_an_event"],
])("refuses %s although it is signed", (_, body, reason) => {
  expect(() => parseEvent(bytesOf(body))).toThrow(expect.objectContaining({ reason, status: 400 }));
});

it("refuses bytes that are not UTF-8, and survives deep nesting", () => {
  expect(() => parseEvent(Uint8Array.from([0x22, 0xff, 0x22]))).toThrow(
    expect.objectContaining({ reason: "not_json" }),
  );
  expect(() => parseEvent(bytesOf("[".repeat(200_000)))).toThrow(
    expect.objectContaining({ reason: "not_json" }),
  );
});

it("refuses a misspelt type in a comparison at compile time", () => {
  const event = parseEvent(bytesOf({ type: "bank.availability.updated", payload: {} }));
  // @ts-expect-error plural: a slip in Lean's own texts
  expect(event.type === "banks.availability.updated").toBe(false);
  // @ts-expect-error no such type
  const slip: KnownEventType = "entity.create";
  const type: string = event.type;
  expect(type === slip).toBe(false);
  if (event.type === "payment_intent.expired") expectTypeOf(event.payload).toEqualTypeOf<unknown>();
});

it("has types that narrow and refuse", () => {
  const event = parseEvent(bytesOf({ type: "entity.created", payload: { id: "e" } }));
  // @ts-expect-error the payload is not known before the type is
  expect(event.payload.bank_details).toBeUndefined();
  if (event.type === "entity.created") {
    expectTypeOf(event.payload).toEqualTypeOf<EntityCreatedPayload>();
    expectTypeOf(event).toEqualTypeOf<KnownEvent<"entity.created">>();
    // @ts-expect-error a field of another event
    expect(event.payload.reconnect_id).toBeUndefined();
  }
  if (isKnownEvent(event)) expectTypeOf(event.type).toEqualTypeOf<KnownEventType>();
  else expectTypeOf(event).toEqualTypeOf<UnknownEvent>();
  expectTypeOf<Extract<WebhookEvent, { type: "results.ready" }>>().toEqualTypeOf<
    KnownEvent<"results.ready">
  >();
});
