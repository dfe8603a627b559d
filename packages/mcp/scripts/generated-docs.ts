import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { operations, typescriptSample } from "@openlean/samples";
import type { DescribedOperation, Guide } from "../src/openapi/described.ts";
import { firstSentence } from "../src/openapi/operations.ts";

const guidesFolder = join(import.meta.dirname, "../../../apps/docs/src/content/docs");

/** Most characters of a section that a search shows. */
const most = 1_200;

/** The modules under `src/generated/` by their file names: every operation with the sample that the build runs, and the guides. */
export function generatedDocs(): Record<string, string> {
  const described = operations.filter(({ webhook, api }) => !webhook && api !== "auth").map(describe);
  return {
    "operations.ts": moduleOf("everyOperation", "readonly DescribedOperation[]", described),
    "guides.ts": moduleOf(
      "guides",
      "readonly Guide[]",
      globSync("guides/*.md", { cwd: guidesFolder }).sort().flatMap(sectionsOf),
    ),
  };
}

function describe(operation: (typeof operations)[number]): DescribedOperation {
  const { api, operationId, method, path, summary, description, regions } = operation;
  // Some operations need one permission, others several.
  const permissions = [operation.permission ?? []].flat();
  return {
    operation: operationId,
    api,
    method,
    path,
    summary,
    about: description.slice(0, 900),
    regions,
    permissions,
    required: operation.parameters
      .filter(({ required }) => required)
      .map(({ name, description: text = "" }) => `${name}: ${firstSentence(text)}`),
    responses: operation.responses.map(({ key, description: text }) => `${key}: ${firstSentence(text)}`),
    sample: typescriptSample(operation),
  };
}

function moduleOf(name: string, type: string, value: unknown): string {
  return `/** Written by \`pnpm generate\` from the specs and the guides. Do not edit. */\nimport type { ${type.replaceAll(/readonly |\[\]/g, "")} } from "../openapi/described.ts";\n\nexport const ${name}: ${type} = ${JSON.stringify(value, undefined, 2)};\n`;
}

/** A guide by its headings of the second level; what stands before the first is the section of the title. */
function sectionsOf(file: string): Guide[] {
  const source = readFileSync(join(guidesFolder, file), "utf8");
  const [, front = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  const title = /^title: (.*)$/m.exec(front)?.[1] ?? file;
  const description = /^description: (.*)$/m.exec(front)?.[1] ?? "";
  const page = `/${file.replace(/\.md$/, "")}/`;
  const [intro = "", ...rest] = body.split(/^## /m);
  return [`${title}\n${description}\n\n${intro}`, ...rest].map((part) => {
    const [section = "", ...lines] = part.split("\n");
    return { title, section, page, text: lines.join("\n").trim().slice(0, most) };
  });
}
