import { beforeAll, describe, expect, it } from "vitest";
import { checkSamples } from "../src/check-samples.ts";
import { isPlayed } from "../src/is-played.ts";
import { samplesIn } from "../src/markdown-samples.ts";
import { operations, runSamples, type SampleReport } from "../src/index.ts";
import { wrapSample } from "../src/wrap-sample.ts";

describe("the samples of the reference, the guides and the READMEs", () => {
  let report: SampleReport;
  beforeAll(async () => {
    report = await runSamples();
  }, 180_000);

  it("compile and run against the sandbox, in TypeScript and as curl", () => {
    expect(report.failures).toEqual({});
  });

  it("are there for every operation and every webhook event", () => {
    expect(report.reference).toEqual({ passed: operations.length, total: operations.length });
    // A machine without curl runs none of them.
    expect([0, operations.filter(isPlayed).length]).toContain(report.curl.total);
    expect(report.curl.passed).toBe(report.curl.total);
  });

  it("are found in the guides and the READMEs", () => {
    expect(report.documents.passed).toBe(report.documents.total);
    expect(report.documents.total).toBeGreaterThan(40);
  });
});

describe("a sample that is wrong", () => {
  it("is refused by the compiler, under its own name", async () => {
    const source = 'const result = await data.GET("/data/v2/accounts", { parms: {} });';
    const complaints = await checkSamples([{ id: "guide.md:1", source, region: "sa" }]);
    expect(complaints["guide.md:1"]).toContain("parms");
  }, 60_000);
});

describe("the blocks of a Markdown file", () => {
  it("are samples when they are TypeScript, and continue each other where they say so", () => {
    const text =
      "```ts\nconst a = 1;\n```\n\n```sh\nls\n```\n\n```ts continues\nconst b = a;\n```\n\n```ts ae fresh\nb;\n```\n";
    expect(samplesIn("x.md", text)).toEqual([
      { id: "x.md:1", source: "const a = 1;\nconst b = a;", region: "sa", fresh: false },
      { id: "x.md:13", source: "b;", region: "ae", fresh: true },
    ]);
  });

  it("keep their imports apart from what is run", () => {
    const { imports, body } = wrapSample('import { a } from "b";\nexport const c = a;\n');
    expect(imports).toEqual(['import { a } from "b";']);
    expect(body).toContain("return { c };");
  });
});
