import { createClock, type Sandbox, startSandbox } from "@openlean/sandbox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runWorkflow } from "./run-workflow.ts";

const file = "ksa-integration.arazzo.yaml";
let sandbox: Sandbox;

beforeAll(async () => {
  // A refresh takes ten seconds at Lean; here a hundred times less.
  const start = Date.now();
  sandbox = await startSandbox({ clock: createClock(() => start + (Date.now() - start) * 100), validateResponses: true });
});
afterAll(() => sandbox.close());

describe("the KSA integration guide's journey", () => {
  it("works with an access token", async () => {
    const run = await runWorkflow(sandbox, file, "ksa-integration-bearer", "bearer");
    expect(run.code, run.output).toBe(0);
    console.log(run.steps);
  });
});
