import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate } from "../src/generate.ts";
import { millisecondsOf } from "../src/lifecycle.ts";
import { loadLifecycles } from "../src/load-lifecycles.ts";

const root = join(import.meta.dirname, "../../..");
const specs = await mkdtemp(join(tmpdir(), "openlean-lifecycles-"));
const file = join(specs, "data/lifecycles/result.yaml");
let original: string;
beforeAll(async () => {
  await cp(join(root, "specs"), specs, { recursive: true });
  original = await readFile(file, "utf8");
});
afterAll(() => rm(specs, { recursive: true }));

/** What is said about the lifecycle of results after a text in it was replaced. */
async function complaint(text: string, replacement: string): Promise<string> {
  expect(original).toContain(text);
  await writeFile(file, original.replace(text, replacement));
  return loadLifecycles(specs).then(
    () => "nothing",
    (error: Error) => error.message,
  );
}

describe("a lifecycle", () => {
  it("is accepted as it stands", async () => {
    expect(await complaint("PT2S", "PT3S")).toBe("nothing");
  });

  it.each([
    ["CONSENT_EXPIRED, ", "", "CONSENT_EXPIRED is neither one of the states nor unexplained"],
    ["[CONSENT_EXPIRED", "[LATE, CONSENT_EXPIRED", "LATE is no value of its status"],
    ["[CONSENT_EXPIRED", "[OK, CONSENT_EXPIRED", "OK is a state and unexplained"],
    ["    to: OK", "    to: FAILED", "nothing leads to OK"],
    ["    to: OK", "    to: DONE", "finish: DONE is none of the states"],
    ["    from: PENDING\n    to: OK", "    from: FAILED\n    to: OK", "finish: it leads out of FAILED"],
    ["after: PT2S", "after: 2 seconds", "finish: after is no duration"],
    ["after: PT2S", "by: bank\n    after: PT2S", "finish: it needs exactly one of"],
    ["    link: reconnect\n", "", "reconnect: it needs exactly one of"],
    ["link: reconnect", "operation: reconnectBank", "reconnect: there is no operation reconnectBank"],
    ["link: reconnect", "operation: customers/getResult", "there is no operation customers/getResult"],
    ["sends: results.ready", "sends: results.late", "finish: there is no event results.late"],
    ["source: [reference]", "source: []", "start: source is missing"],
    ["link: reconnect", "link: reconnect\n    note: x", "reconnect: note is no key of a transition"],
    ["states:", "notes: x\nstates:", "notes is no key of a lifecycle"],
    ["link: reconnect", "after: PT1S", "nothing"],
  ])("with %j replaced by %j is told: %s", async (text, replacement, message) => {
    const told = await complaint(text, replacement);
    expect(told).toContain(message);
    if (message !== "nothing") expect(told).toMatch(/^specs\/data\/lifecycles\/result\.yaml: /);
    expect(told).not.toContain("\n");
  });

  it("is refused when the clock alone leads in a circle", async () => {
    const refuse = "  refuse:\n    description: A read of a bank whose session has ended.\n    to:";
    const told = await complaint(
      refuse,
      refuse.replace("    to:", "    from: PENDING\n    after: PT9S\n    to:"),
    );
    expect(told).toContain("refuse: it needs exactly one of");
    await writeFile(
      file,
      original
        .replace(
          "    to: RECONNECT_REQUIRED\n    by: bank",
          "    from: PENDING\n    to: RECONNECT_REQUIRED\n    after: PT9S",
        )
        .replace("link: reconnect", "after: PT1S"),
    );
    await expect(loadLifecycles(specs)).rejects.toThrow("lead in a circle");
  });

  it.each([
    ["PT9.6S", 9_600],
    ["P1D", 86_400_000],
    ["P1DT2H3M4S", 93_784_000],
    ["PT0S", 0],
    ["P", undefined],
    ["PT", undefined],
    ["1D", undefined],
    ["PT1.2345S", undefined],
    ["P1M", undefined],
  ])("has durations such as %s: %s ms", (duration, expected) => {
    expect(millisecondsOf(duration)).toBe(expected);
  });
});

describe("the types of handlers", () => {
  it("name every operation with what it takes and answers", async () => {
    const { "customers.ts": text = "" } = await generate("sandbox");
    expect(text).toContain("export interface CustomersOperations {");
    const getEntity = text.slice(text.indexOf("  getEntity: {"), text.indexOf("  deleteEntity: {"));
    expect(getEntity).toMatch(/path: \{\n[^}]*customer_id: string;[^}]*entity_id: string;\n {4}\};/);
    expect(getEntity).toContain("    query: object;\n    body: undefined;\n    reply: Reply<200, Entity>");
    expect(text).toContain("query: ListCustomersQuery;");
    expect(text).toContain("body: CreateCustomerBody;");
  });

  it("write a schema out where it has no name", async () => {
    const path = join(specs, "customers/paths/customers_v1_{customer_id}.yaml");
    const text = await readFile(path, "utf8");
    await writeFile(path, text.replace(/\$ref: \.\.\/schemas\/Customer\.yaml/, "type: object"));
    await writeFile(file, original);
    const { "customers.ts": written = "" } = await generate("sandbox", specs);
    const getCustomer = written.slice(written.indexOf("  getCustomer: {"));
    expect(getCustomer).toMatch(/^.*reply: Reply<200, Record<string, unknown>> \| Reply<400, ApiError>/ms);
  });
});
