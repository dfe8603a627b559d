import { inspect } from "node:util";
import { expect, it } from "vitest";
import { isLeanError } from "../src/index.ts";
import { json, observedClient } from "./support.ts";

const canaries = ["canary-token", "canary-query", "canary-body", "canary-header", "SA0380000000608010167519"];

const faults: [string, () => Response | Promise<Response>][] = [
  [
    "refused",
    () =>
      Promise.reject(
        Object.assign(new TypeError(`fetch failed ${canaries.join()}`), {
          cause: Object.assign(new Error(canaries.join()), { code: "ECONNREFUSED" }),
        }),
      ),
  ],
  ["strange error", () => Promise.reject({ code: canaries.join(), headers: canaries })],
  [
    "invalid URL",
    () => Promise.reject(new TypeError(`Failed to parse URL from https://x/?${canaries.join()}`)),
  ],
  [
    "HTML",
    () =>
      new Response(`<html>${canaries.join()}`, {
        status: 200,
        headers: { "content-type": `text/html; x=${canaries[0]}` },
      }),
  ],
  [
    "echoing error",
    () =>
      json({ status: `BAD ${canaries[4]}`, message: canaries.join() }, 404, {
        "lean-correlation-id": canaries.join(),
      }),
  ],
  ["broken JSON", () => new Response(`{"iban": "${canaries[4]}`)],
];

it.each(faults)("keeps secrets and personal data out of the error of %s", async (_, fault) => {
  const auth = { channel: "bearer" as const, authorize: () => ({ authorization: "Bearer canary-token" }) };
  const { client } = observedClient(fault, { auth, maxRetries: 0, headers: { "x-header": "canary-header" } });
  const error = await client
    .GET("/things/{thing_id}", {
      params: { path: { thing_id: "SA0380000000608010167519" }, query: { name: "canary-query" } },
    })
    .then(
      (result) => (result.ok ? undefined : result.toError()),
      (thrown: unknown) => thrown,
    );
  expect(isLeanError(error)).toBe(true);
  const text = [
    String(error),
    (error as Error).stack,
    JSON.stringify(error),
    inspect(error, { depth: Infinity, showHidden: true }),
  ].join("\n");
  expect(canaries.filter((canary) => text.includes(canary))).toEqual([]);
});

it("recognises its errors over package copies", () => {
  expect(isLeanError({ [Symbol.for("@openlean/error")]: true })).toBe(true);
  expect(isLeanError(new Error("other"))).toBe(false);
  expect(isLeanError(null)).toBe(false);
});
