import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { operations, typescriptSample } from "@openlean/samples";

const guidesFolder = join(import.meta.dirname, "../../../apps/docs/src/content/docs");

/** Most characters of a section that a search shows. */
const most = 1_200;

/** The modules under `src/generated/` by their file names: the samples that the build runs, and the guides by section. */
export function generatedDocs(): Record<string, string> {
  const samples = operations
    .filter(({ webhook, api }) => !webhook && api !== "auth")
    .map((operation) => [`${operation.api}.${operation.operationId}`, typescriptSample(operation)]);
  return {
    "samples.ts": moduleOf("samples", "Readonly<Record<string, string>>", Object.fromEntries(samples)),
    "guides.ts": moduleOf(
      "guides",
      "readonly { title: string; section: string; page: string; text: string }[]",
      globSync("guides/*.md", { cwd: guidesFolder }).sort().flatMap(sectionsOf),
    ),
  };
}

function moduleOf(name: string, type: string, value: unknown): string {
  return `/** Written by \`pnpm generate\` from the specs and the guides. Do not edit. */\nexport const ${name}: ${type} = ${JSON.stringify(value, undefined, 2)};\n`;
}

interface Section {
  title: string;
  section: string;
  page: string;
  text: string;
}

/** A guide by its headings of the second level; what stands before the first is the section of the title. */
function sectionsOf(file: string): Section[] {
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
