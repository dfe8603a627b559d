import { curlSample, operations, typescriptSample } from "@openlean/samples";
import { describe, expect, it } from "vitest";
import { operationPage } from "../scripts/operation-pages.ts";

describe.each(
  operations.map((operation) => [`${operation.api} ${operation.operationId}`, operation] as const),
)("%s", (_, operation) => {
  it("has a summary, a description, an example and both samples on its page", () => {
    expect(operation.summary).not.toBe(operation.operationId);
    expect(operation.description.length).toBeGreaterThan(20);
    const contents = operation.responses.flatMap((response) => response.contents);
    const bodies = [operation.body, ...contents].map((content) => content?.examples ?? {});
    expect(bodies.some((examples) => Object.keys(examples).length > 0)).toBe(true);
    const page = operationPage(operation.api);
    expect(page).toContain(typescriptSample(operation).trim());
    expect(page).toContain(curlSample(operation).trim());
  });
});
