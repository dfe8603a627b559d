import { join } from "node:path";
import { expect, it } from "vitest";
import { lintFixtures, root } from "./lint-fixtures.ts";

it("reports examples of bodies, parameters and schemas that break their schema", async () => {
  const messages = await lintFixtures(
    { fixture: { root: join(import.meta.dirname, "fixtures/invalid-examples/openapi.yaml"), rules: {} } },
    { extends: [join(root, "redocly.yaml")] },
  );
  expect(messages["fixture"]?.filter((message) => message.startsWith("Example value"))).toEqual([
    "Example value must conform to the schema: `currency` property type must be string.",
    'Example value must conform to the schema: `opened` property must match format "date-time".',
    "Example value must conform to the schema: must NOT have unevaluated properties `colour`.",
    "Example value must conform to the schema: must have required property 'currency'.",
    'Example value must conform to the schema: must match pattern "^[A-Z]{3}$".',
    "Example value must conform to the schema: type must be integer.",
  ]);
});
