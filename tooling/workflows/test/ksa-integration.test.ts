import { createClock, type Sandbox, startSandbox } from "@openlean/sandbox";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runWorkflow } from "./run-workflow.ts";

const file = "ksa-integration.arazzo.yaml";
const journey = [
  "create-customer",
  "create-token",
  "list-banks",
  "connect-bank",
  "list-entities",
  "wait-for-first-data",
  "list-accounts",
  "list-balances",
  "list-transactions",
  "get-identity",
  "verify-entity-ownership",
  "create-refresh",
  "wait-for-refresh",
  "delete-entity",
  "list-accounts-after-deletion",
];
let sandbox: Sandbox;

beforeAll(async () => {
  // A refresh takes ten seconds at Lean; here a hundred times less.
  const start = Date.now();
  sandbox = await startSandbox({
    clock: createClock(() => start + (Date.now() - start) * 100),
    validateResponses: true,
  });
});
afterAll(() => sandbox.close());

describe.concurrent("the journey of the KSA integration guide", () => {
  it("works with an access token", async ({ expect }) => {
    const { code, output, requests, report } = await runWorkflow(
      sandbox,
      file,
      "ksa-integration-bearer",
      "bearer",
    );
    expect(code, output).toBe(0);
    expect(report).not.toContain(sandbox.credentials.clientSecret);
    expect([...new Set(requests.map(({ step }) => step))]).toEqual(journey);
    for (const { step, url, headers } of requests.filter(({ step }) => step !== "create-token")) {
      expect(url, step).toMatch(`${sandbox.urls.api}/`);
      expect(headers, step).toHaveProperty("authorization");
      expect(headers, step).not.toHaveProperty("lean-app-token");
    }
  });

  it("works with a client certificate", async ({ expect }) => {
    const { code, output, requests } = await runWorkflow(sandbox, file, "ksa-integration-mtls", "mtls");
    expect(code, output).toBe(0);
    expect([...new Set(requests.map(({ step }) => step))]).toEqual(journey);
    for (const { step, url, headers } of requests.filter(
      ({ step }) => !/^(create-token|connect-bank)$/.test(step),
    )) {
      expect(url, step).toMatch(`${sandbox.urls.mtls}/`);
      expect(headers, step).toHaveProperty("lean-app-token");
      expect(headers, step).not.toHaveProperty("authorization");
    }
  });

  it("stops at the first step with the certificate of another application", async ({ expect }) => {
    const stranger = await sandbox.issueCertificate(crypto.randomUUID());
    const certificates = { ...sandbox.certificates, ...stranger };
    const { code, output, requests } = await runWorkflow(
      { ...sandbox, certificates },
      file,
      "ksa-integration-mtls",
      "mtls",
    );
    expect(code).toBe(1);
    expect(output).toContain("✗ success criteria check - $statusCode == 200");
    expect(requests.map(({ step }) => step)).toEqual(["create-customer"]);
  });
});

it("is answered as the specs say", () => {
  expect(sandbox.violations).toEqual([]);
});
