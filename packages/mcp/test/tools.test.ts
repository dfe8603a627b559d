import { personas } from "@openlean/sandbox";
import { describe, expect, it } from "vitest";
import { connectLean } from "../src/connection/connect-lean.ts";
import { createHandler } from "../src/create-handler.ts";
import { firstSentence } from "../src/openapi/operations.ts";
import { tools, toolsFor } from "../src/tools/index.ts";
import { openToolbox, type World } from "./support/open-toolbox.ts";
import { listTools } from "./support/list-tools.ts";

const auth = { channel: "bearer", authorize: () => ({}) } as const;
const names = ({ toolbox }: World): string[] => toolbox.tools.map(({ name }) => name);
const listed = async (): Promise<string> =>
  JSON.stringify(await listTools(createHandler(await openToolbox())));
const lean = (region: "sa" | "ae") => connectLean({ region, environment: "production", auth });

describe("the list of tools", () => {
  it("has ten tools for any connection and four that control the local sandbox", async () => {
    expect(names(await openToolbox())).toEqual([
      "find_customer",
      "connection_health",
      "list_accounts",
      "list_balances",
      "list_transactions",
      "summarize_transactions",
      "explain_error",
      "recent_events",
      "search_docs",
      "describe_operation",
      "use_persona",
      "move_clock",
      "inject_fault",
      "send_webhook",
    ]);
    expect(toolsFor(lean("ae")).map(({ name }) => name)).toEqual(names(await openToolbox()).slice(0, 10));
  });

  it("leaves out what Lean does not offer in a region", () => {
    expect(toolsFor(lean("sa")).map(({ name }) => name)).not.toContain("recent_events");
    expect(toolsFor(lean("sa"))).toHaveLength(9);
  });

  it.each(["sa", "ae"] as const)("fits 3,000 tokens of four characters in %s", async (region) => {
    const { connection } = await openToolbox({ region });
    const list = await listTools(createHandler({ connection }));
    expect(JSON.stringify(list).length / 4).toBeLessThanOrEqual(3_000);
  });

  it("is the same bytes each time", async () => {
    expect(await listed()).toBe(await listed());
  });
});

describe.each(tools.map((tool) => [tool.name, tool] as const))("%s", (_, tool) => {
  it("takes only arguments it names, each bounded", () => {
    expect(tool.input.additionalProperties).toBe(false);
    for (const schema of Object.values(tool.input.properties)) {
      const bounds = ["enum", "format", "pattern", "maxLength", "minimum"].filter((word) => word in schema);
      expect(bounds.length > 0 || ["boolean", "object"].includes(String(schema["type"]))).toBe(true);
    }
  });

  it("has a name and a title that a client can show", () => {
    expect(tool.name).toMatch(/^[a-z]+(?:_[a-z]+)+$/);
    expect(tool.title.length).toBeGreaterThan(5);
    expect(tool.description.length).toBeGreaterThan(80);
  });
});

describe("the persona to choose", () => {
  it("is one of the sandbox's", () => {
    const tool = tools.find(({ name }) => name === "use_persona");
    expect(tool?.input.properties["persona"]?.["enum"]).toEqual(Object.keys(personas));
  });
});

describe("a tool over operations of the specs", () => {
  /** Arguments whose meaning for the tool is another one than for the operation. */
  const own = new Set(["find_customer app_user_id", "connection_health entity_id", "recent_events type"]);

  it("takes the parameters as the specs describe them, so that a change there changes the tool", () => {
    let count = 0;
    for (const { name: tool, input, operations } of tools)
      for (const [name, schema] of Object.entries(input.properties)) {
        const parameter = operations
          .flatMap(({ parameters }) => parameters)
          .find((each) => each.name === name);
        if (!parameter || own.has(`${tool} ${name}`)) continue;
        expect(schema["description"], `${tool} ${name}`).toBe(firstSentence(parameter.description));
        expect(schema).toMatchObject({ type: parameter.schema["type"] });
        expect(schema["format"]).toBe(parameter.schema["format"]);
        count++;
      }
    expect(count).toBeGreaterThan(12);
  });

  it("begins with what its operation says", () => {
    for (const name of ["find_customer", "list_accounts", "list_balances", "list_transactions"]) {
      const tool = tools.find((each) => each.name === name);
      expect(tool?.description.startsWith(tool.operations[0]?.summary ?? "?"), name).toBe(true);
    }
  });
});
