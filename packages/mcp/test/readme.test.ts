import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readExchange, withExchange } from "../scripts/exchange.ts";
import { parseArguments } from "../src/parse-arguments.ts";
import { tools } from "../src/tools/index.ts";

const readme = readFileSync(join(import.meta.dirname, "../README.md"), "utf8");

describe("the README", () => {
  it("shows answers that its commands give, the first within fifteen lines", async () => {
    expect(readExchange(readme)).toHaveLength(2);
    expect(await withExchange(readme)).toBe(readme);
    expect(readme.split("\n").slice(0, 15).join("\n")).toContain("npx @openlean/mcp call");
    for (const { command } of readExchange(readme))
      expect(parseArguments(command.split(" ").slice(2))).toHaveProperty("command");
  });

  it("has every tool and every option", () => {
    for (const { name } of tools) expect(readme).toContain(`\`${name}\``);
    for (const option of ["region", "lean", "customer", "mask", "limit", "audit", "seed", "webhook-url"])
      expect(readme).toMatch(new RegExp(`\\| \`--${option}\\b`));
  });

  it("has a handler that serves", async () => {
    const [, code = ""] = /```js\n([\s\S]*?)```/.exec(readme) ?? [];
    const file = join(import.meta.dirname, ".readme-sample.ts");
    writeFileSync(file, code.replace('"@openlean/mcp"', '"../src/index.ts"'));
    try {
      const { default: served } = (await import(file)) as {
        default: { fetch: (request: Request) => Promise<Response> };
      };
      const headers = {
        host: "localhost",
        "content-type": "application/json",
        accept: "application/json, text/event-stream",
      };
      const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list" });
      const response = await served.fetch(
        new Request("http://localhost/", { method: "POST", headers, body }),
      );
      expect(await response.text()).toContain("find_customer");
    } finally {
      rmSync(file);
    }
  });
});
