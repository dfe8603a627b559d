import { createClient, type PathMap } from "@openlean/core";
import type { ApiOperation } from "@openlean/spec-model";
import * as fc from "fast-check";
import createOpenapiFetch from "openapi-fetch";
import { describe, expect, it } from "vitest";
import { operations } from "./specs.ts";
import { operationsOf } from "./world.ts";

/** What a request is made of, for a comparison. */
interface Written {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

const baseUrl = "https://api.example/base";
const form = "application/x-www-form-urlencoded";
const text = fc.string({ unit: "grapheme", maxLength: 12 });
const primitive = fc.oneof(
  text,
  fc.integer(),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const pathValue = fc.oneof(
  text.filter((value) => value !== "" && !/^(\.|%2e){1,2}$/i.test(value)),
  fc.integer(),
);
const queryValue = fc.oneof(
  primitive,
  fc.array(primitive, { maxLength: 3 }),
  fc.constantFrom(undefined, null),
);
const headerValue = fc.stringMatching(/^[!-~]([ -~]{0,20}[!-~])?$/);

function valuesOf(
  operation: ApiOperation,
  place: string,
  value: fc.Arbitrary<unknown>,
): fc.Arbitrary<object> {
  const names = operation.parameters.filter((each) => each.in === place).map(({ name }) => name);
  const arbitrary = Object.fromEntries(names.map((name) => [name, value]));
  return place === "path" ? fc.record(arbitrary) : fc.record(arbitrary, { requiredKeys: [] });
}

async function written(input: string | Request, init?: RequestInit): Promise<Written> {
  const request = new Request(input, init);
  const { method, url } = request;
  return { method, url, headers: Object.fromEntries(request.headers), body: await request.text() };
}

describe("a request is written as openapi-fetch's own client writes it", () => {
  it.each(operations)("$api $operationId", async (operation) => {
    const { api, method, path } = operation;
    const table = await operationsOf(api);
    const entry = table[`${method} ${path}`];
    const accept = entry?.accept ?? "application/json";
    const body = !operation.body
      ? fc.constant(undefined)
      : fc.dictionary(text, entry?.form ? text : fc.jsonValue(), { maxKeys: 4 });
    const call = fc.record({
      params: fc.record({
        path: valuesOf(operation, "path", pathValue),
        query: valuesOf(operation, "query", queryValue),
        header: valuesOf(operation, "header", headerValue),
      }),
      headers: fc.dictionary(fc.stringMatching(/^x-[a-z]{1,8}$/), headerValue, { maxKeys: 2 }),
      body,
    });
    await fc.assert(
      fc.asyncProperty(call, async ({ params, headers, body: given }) => {
        let ours: Written | undefined;
        const client = createClient<PathMap>(table, {
          region: "sa",
          environment: "sandbox",
          baseUrl,
          maxRetries: 0,
          fetch: async (url, init) => {
            ours = await written(url, init);
            return new Response(null, { status: 418 });
          },
        });
        await client.raw(method, path, { params, headers, body: given });

        let theirs: Written | undefined;
        const other = createOpenapiFetch<Record<string, never>>({
          baseUrl,
          headers: { accept },
          fetch: async (request) => {
            theirs = await written(request);
            return new Response(null, { status: 418 });
          },
        });
        const content = entry?.form ? { "content-type": form } : {};
        await other.request(
          method.toLowerCase() as never,
          path as never,
          { params, headers: { ...headers, ...content }, body: given } as never,
        );
        expect(ours?.method).toBe(method);
        expect(ours).toEqual(theirs);
      }),
      { numRuns: 25 },
    );
  });
});
