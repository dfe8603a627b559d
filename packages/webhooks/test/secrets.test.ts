import { runInNewContext } from "node:vm";
import * as fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { receiveEvent, type SecretsOption, verifySignature, type WebhookOutcome } from "../src/index.ts";
import { signBody } from "../src/testing/index.ts";
import { bytesOf, delivery, example, receiverOf, secret, stopTime, until } from "./support.ts";

afterEach(() => vi.useRealTimers());

/** Secrets that can be changed, in a place that counts how often it is asked. */
function vault(first: unknown): {
  secrets: () => Promise<string>;
  asked: () => number;
  set: (to: unknown) => void;
} {
  let active = first;
  let asked = 0;
  const secrets = async (): Promise<string> => {
    asked++;
    if (active instanceof Error) throw active;
    return active as string;
  };
  return { secrets, asked: () => asked, set: (to) => (active = to) };
}

function sender(secrets: SecretsOption): (key: string) => Promise<WebhookOutcome> {
  const receiver = receiverOf({ secrets });
  return async (key) => receiver.receive(await delivery(example("results-ready"), key));
}

describe("secrets from a function", () => {
  it("are asked for with the first delivery, not at import, and once for all that follow", async () => {
    const { secrets, asked } = vault(secret);
    const send = sender(secrets);
    expect(asked()).toBe(0);
    const outcomes = await Promise.all(Array.from({ length: 50 }, () => send(secret)));
    expect(outcomes.every(({ status }) => status === 200)).toBe(true);
    for (let more = 0; more < 50; more++) await send(secret);
    expect(asked()).toBe(1);
  });

  it("are asked for again when a signature does not fit, so that a rotation refuses nothing and needs no restart", async () => {
    stopTime();
    const { secrets, asked, set } = vault("old-secret");
    const send = sender(secrets);
    for (let rotation = 1; rotation <= 5; rotation++) {
      const key = `secret-${rotation}`;
      set([key, "old-secret"]);
      expect((await send("old-secret")).status).toBe(200);
      expect((await send(key)).status).toBe(200);
      expect((await send("old-secret")).status).toBe(200);
      await vi.advanceTimersByTimeAsync(5_000);
    }
    expect(asked()).toBe(5);
  });

  it("are not asked for by each forged delivery: once in 5 seconds at most", async () => {
    stopTime();
    const { secrets, asked } = vault(secret);
    const send = sender(secrets);
    expect((await send(secret)).status).toBe(200);
    for (let second = 0; second < 20; second++) {
      const forged = await Promise.all(Array.from({ length: 20 }, () => send("forged")));
      expect(forged.map(({ status }) => status)).toEqual(Array(20).fill(401));
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(asked()).toBe(1 + 4);
    expect((await send(secret)).status).toBe(200);
    expect(asked()).toBe(5);
  });

  it("are used for five minutes without a question, so that a secret that was withdrawn is refused then", async () => {
    stopTime();
    const { secrets, asked, set } = vault(["new-secret", "leaked-secret"]);
    const send = sender(secrets);
    expect((await send("new-secret")).status).toBe(200);
    set("new-secret");
    await vi.advanceTimersByTimeAsync(299_999);
    expect((await send("new-secret")).status).toBe(200);
    expect(asked()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect((await send("leaked-secret")).status).toBe(401);
    expect((await send("new-secret")).status).toBe(200);
  });

  it("serve on while the place they come from is out of reach, and it is asked again after 5 seconds", async () => {
    stopTime();
    const { secrets, asked, set } = vault(secret);
    const send = sender(secrets);
    await send(secret);
    set(new Error("sealed"));
    await vi.advanceTimersByTimeAsync(300_000);
    for (let repeat = 0; repeat < 5; repeat++) expect((await send(secret)).status).toBe(200);
    expect(asked()).toBe(2);
    await vi.advanceTimersByTimeAsync(4_999);
    expect((await send(secret)).status).toBe(200);
    expect(asked()).toBe(2);
    await vi.advanceTimersByTimeAsync(1);
    set("new-secret");
    expect((await send("new-secret")).status).toBe(200);
    expect(asked()).toBe(3);
  });

  const failures: [string, SecretsOption, RegExp][] = [
    [
      "throws",
      () => raise(new RangeError("canary")),
      /^secrets: the function .* failed with RangeError; check/,
    ],
    ["rejects", () => Promise.reject(new Error("canary")), /failed with Error;/],
    ["throws a text", () => raise("canary"), /failed with string;/],
    [
      "rejects in another realm",
      () => runInNewContext("Promise.reject(new Error('canary'))"),
      /failed with Error;/,
    ],
    ["gives nothing", () => undefined, /^secrets: .* is missing or empty; copy it/],
    ["gives an empty text", () => "", /missing or empty/],
    ["gives an empty list", async () => [], /missing or empty/],
    ["gives a list with an empty text", () => ["a", ""], /missing or empty/],
    ["gives a padded text", () => " canary", /^secrets: .*white space around it; trim it/],
    ["gives a list with a padded text", () => [secret, "canary\n"], /white space/],
  ];

  it.each(failures)(
    "that %s: 503 with what is wrong with `secrets`, asked again by the next",
    async (_, bad, message) => {
      let broken = true;
      const secrets = (() => (broken ? (bad as () => string)() : secret)) as SecretsOption;
      const send = sender(secrets);
      const outcome = await send(secret);
      expect(outcome).toMatchObject({
        result: "unavailable",
        status: 503,
        error: { kind: "config", message: expect.stringMatching(message) },
      });
      expect(JSON.stringify(outcome)).not.toContain("canary");
      broken = false;
      expect((await send(secret)).status).toBe(200);
    },
  );

  it("that give junk of any kind are 503, and never accept a delivery", async () => {
    const junk = fc.oneof(
      fc.anything(),
      fc.array(fc.anything()),
      fc.string().map((text) => `${text} `),
    );
    await fc.assert(
      fc.asyncProperty(junk, async (value) => {
        fc.pre(typeof value !== "string" || value.trim() !== value || value === "");
        fc.pre(!Array.isArray(value) || value.length === 0 || !value.every(usable));
        const send = sender(() => value as string);
        expect(await send(secret)).toMatchObject({
          result: "unavailable",
          error: { kind: "config", message: expect.stringMatching(/^secrets: /) },
        });
      }),
      { numRuns: 300 },
    );
  });

  it("keep their own error as its cause", async () => {
    const cause = new Error("vault is sealed");
    const outcome = await sender(() => Promise.reject(cause))(secret);
    expect((outcome as { error: Error }).error.cause).toBe(cause);
  });

  it("that never come are 503 after 5 seconds, and the next delivery asks again", async () => {
    stopTime();
    let asked = 0;
    const send = sender(() => (++asked === 1 ? new Promise<string>(() => undefined) : secret));
    const first = send(secret);
    await until(() => asked === 1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await first).toMatchObject({
      result: "unavailable",
      status: 503,
      error: { message: expect.stringMatching(/^secrets: .* did not answer within 5000 ms/) },
    });
    expect((await send(secret)).status).toBe(200);
  });

  it("that do not come in time to answer are 503 as well", async () => {
    stopTime();
    let asked = false;
    const secrets = (): Promise<string> => ((asked = true), new Promise(() => undefined));
    const receiver = receiverOf({ secrets, answerWithinMs: 3_000 });
    const outcome = receiver.receive(await delivery(example("results-ready")));
    await until(() => asked);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await outcome).toMatchObject({
      result: "unavailable",
      error: {
        kind: "timeout",
        message: expect.stringMatching(/^secrets: .* within answerWithinMs \(3000 ms\)/),
      },
    });
  });

  it("may be promises of another realm, and work for single steps too", async () => {
    expect((await sender(foreign)(secret)).status).toBe(200);
    const signed = await delivery(example("results-ready"));
    expect(await receiveEvent({ ...signed, secrets: foreign })).toMatchObject({ type: "results.ready" });
    const body = bytesOf("{}");
    await verifySignature(body, await signBody(body, secret), foreign);
    await expect(verifySignature(body, await signBody(body, "x"), foreign)).rejects.toMatchObject({
      reason: "signature_mismatch",
    });
  });
});

it("imports secrets that are no function once", async () => {
  const importKey = vi.spyOn(crypto.subtle, "importKey");
  const receiver = receiverOf({ secrets: ["new-secret", secret] });
  const signed = await Promise.all(Array.from({ length: 5 }, () => delivery(example("results-ready"))));
  importKey.mockClear();
  for (const each of signed) expect((await receiver.receive(each)).status).toBe(200);
  const forged = await delivery({ type: "x" }, "forged");
  importKey.mockClear();
  expect((await receiver.receive(forged)).status).toBe(401);
  expect(importKey).not.toHaveBeenCalled();
});

function raise(error: unknown): never {
  throw error;
}

function usable(value: unknown): boolean {
  return typeof value === "string" && value !== "" && value.trim() === value;
}

function foreign(): PromiseLike<string> {
  return runInNewContext("Promise.resolve(secret)", { secret }) as PromiseLike<string>;
}
