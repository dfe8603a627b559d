import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "../src/plugin.ts";
import { lintFixtures, root } from "./lint-fixtures.ts";

const fixtures = join(import.meta.dirname, "fixtures");
const options: Record<string, object> = {
  "error-envelope": { envelopes: ["ApiError", "TokenError"] },
  "operation-id-verb-noun": { verbs: ["create", "get", "list"] },
  "repeat-declared": { required: true },
};

/** What each rule says about its failing fixture. */
const expected: Record<string, string[]> = {
  "error-envelope": [
    "The body of a failure is one of ApiError, TokenError; this is AccountError.",
    "The body of a failure is one of ApiError, TokenError; this is a schema of its own.",
  ],
  "examples-in-files": [
    "The example `elsewhere` is not a file `examples/<kebab-case>.json`.",
    "The example `inline` is not a file `examples/<kebab-case>.json`.",
  ],
  "examples-per-region": [
    "The 200 has an example for ae, where the operation is not.",
    "The request has examples by region, but none for ae.",
  ],
  "examples-present": [
    "`createAccount` has no example for its request body.",
    "`createAccount` has no example for status 200.",
    "`createAccount` has no example for status 202.",
    "`createAccount` has no example for status 203.",
    "`createAccount` has no example for status 203.",
    "`createAccount` has no example for status 404.",
  ],
  "failures-documented": [
    "`listAccounts` documents no 4xx response.",
    "`listAccounts` documents no 5xx response.",
    "`receiveAccountCreated` documents no 4xx response.",
  ],
  "generator-supports": [
    "A request body has one media type; this one has 2.",
    "A request body is JSON or `application/x-www-form-urlencoded`; `text/csv` has no writer.",
    "An operation has an `operationId` in camelCase that its types are named after.",
    "Every member of the union has a `const` for `id`, so that its type is told apart.",
    "The clients read an answer as a whole; `text/event-stream` has no reader.",
    "The clients send no cookies, so `session` would get lost.",
    "The header `Accept` is the client's own; leave it out.",
    "`*/*` is no media type of an answer: lower case, no wildcard, no parameters.",
    "`2xx` is no status of an answer; give one such as 200, a range such as 4XX, or default.",
    "`allowReserved` is not supported: reserved characters are always percent-encoded.",
    "`callbacks` is not supported: a callback has no type; describe it under `webhooks`.",
    "`filter` is written in the style `deepObject`, not `form`.",
    "`head` is not supported: the clients have no method for HEAD; leave it out, callers have `raw`.",
    "`ids` is written in the style `form`, not `pipeDelimited`.",
    "`name` is required but not among the properties; describe it here.",
    '`nullable` is not supported: that is OpenAPI 3.0; add `"null"` to `type`.',
    "`patternProperties` is not supported: the generator does not know it.",
    "`point` is an object, which has no form in a header.",
    "`properties` beside `anyOf` is not supported: wrap both in `allOf`.",
    "`replaceAccounts` documents no success.",
    "`servers` is not supported: the host of a call follows from region, environment and channel; move the path to an API of its own.",
    "`strin` is no type of JSON Schema.",
    "`tags` is written with `explode: true`.",
    "`x-close-enum` is not supported: the generator does not know it.",
  ],
  "lean-operation": [
    "`createAccount`: `x-lean-status: deprecated` and `deprecated: true` go together.",
    "`x-lean-regions` of `createAccount` has an unknown value; it lists some of sa, ae.",
    "`x-lean-regions` of `listAccounts` is missing; it lists some of sa, ae.",
    "`x-lean-regions` of `updateAccount` lists a value twice; it lists some of sa, ae.",
    "`x-lean-source` of `createAccount` is not a list; it lists some of guide, capture, reference, reference-sa, reference-ae, inferred.",
    "`x-lean-source` of `listAccounts` is missing; it lists some of guide, capture, reference, reference-sa, reference-ae, inferred.",
    "`x-lean-source` of `updateAccount` is not a list; it lists some of guide, capture, reference, reference-sa, reference-ae, inferred.",
    "`x-lean-status` of `listAccounts` is one of current, deprecated, unverified.",
    "`x-lean-status` of `updateAccount` is one of current, deprecated, unverified.",
  ],
  "lean-server": [
    "`x-lean-channel` of https://api.example.com is one of bearer, mtls.",
    "`x-lean-region` of https://api.example.com is one of sa, ae.",
  ],
  "operation-id-verb-noun": [
    "`accountsList` is not verb + noun; the verbs are create, get, list.",
    "`create_account` is not verb + noun; the verbs are create, get, list.",
    "`get` is not verb + noun; the verbs are create, get, list.",
    "`listAccount` lists, so its noun is a plural.",
  ],
  "path-parameter-format": [
    "The path parameter `customer_id` has no format, pattern, enum, minLength, maxLength, minimum, maximum.",
  ],
  "property-description": [
    'The description of `account_id` says no more than the name: "The id of the account."',
    'The description of `country` says no more than the name: "Country of this address."',
    'The description of `openingDate` says no more than the name: "Opening date"',
    "`holder` has no description.",
  ],
  "repeat-declared": [
    "`createAccount`: the header `Idempotency-Key` and `x-lean-repeat: key` go together.",
    "`createCard` does not say with `x-lean-repeat` whether it may be sent again.",
    "`createPayment`: the header `Idempotency-Key` and `x-lean-repeat: key` go together.",
    "`x-lean-repeat` of `updateAccount` is one of safe, key, unsafe.",
  ],
  "requests-closed": [
    "A request body has `additionalProperties: false`.",
    "A request body has `additionalProperties: false`.",
  ],
  "schema-name": [
    "`Error` hides the global of that name.",
    "`Event` hides the global of that name.",
    "`Failure` hides the type of that name in generated code.",
    "`Record` hides the type of that name in generated code.",
    "`api_error` is not PascalCase.",
  ],
};

describe("rule", async () => {
  const names = Object.keys(rules);
  const messages = await lintFixtures(
    Object.fromEntries(
      names.flatMap((rule) =>
        ["pass", "fail"].map((outcome) => [
          `${rule}-${outcome}`,
          {
            root: join(fixtures, rule, `${outcome}.yaml`),
            rules: { [`openlean/${rule}`]: { severity: "error", ...options[rule] } },
          },
        ]),
      ),
    ),
    { plugins: [join(root, "tooling/spec-rules/src/plugin.ts")] },
  );

  it.each(names)("%s has nothing to say about its passing fixture", (rule) => {
    expect(messages[`${rule}-pass`]).toEqual([]);
  });

  it.each(names)("%s reports each defect of its failing fixture", (rule) => {
    expect(messages[`${rule}-fail`]).toEqual(expected[rule]);
  });

  it.each(names)("%s is on, as an error, in redocly.yaml", async (rule) => {
    const config = await readFile(join(root, "redocly.yaml"), "utf8");
    expect(config).toMatch(new RegExp(`^  openlean/${rule}:( error|\\n    severity: error)$`, "m"));
  });
});
