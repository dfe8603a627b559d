/** `pnpm new operation|event|api <name>`: writes what has to be there and names what is left to fill in. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Draft, DraftError, writeDraft } from "./draft.ts";
import { newApi } from "./new-api.ts";
import { newEvent } from "./new-event.ts";
import { newOperation } from "./new-operation.ts";

const usage = `pnpm new operation <operationId> --api <folder of specs/> --at "GET /path" [--not-played]
pnpm new event <type, such as entity.created>
pnpm new api <name of its folder, such as open-banking>`;

const tree = join(import.meta.dirname, "../../..");
try {
  const draft = await draftOf();
  await writeDraft(tree, draft);
  format(Object.keys(draft.files).filter((file) => /\.(ts|json)$/.test(file)));
  console.log(`Written:\n${list(Object.keys(draft.files))}\n\nLeft to do:\n${list(draft.left)}`);
} catch (error) {
  // A wrong option is an error of `parseArgs`, with a code.
  if (!(error instanceof DraftError) && !(error as { code?: string }).code?.startsWith("ERR_PARSE_ARGS"))
    throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function draftOf(): Promise<Draft> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      api: { type: "string" },
      at: { type: "string" },
      "not-played": { type: "boolean", default: false },
    },
  });
  const [what, name, ...rest] = positionals;
  if (!name || rest.length > 0) throw new DraftError(usage);
  if (what === "event") return newEvent(tree, name);
  if (what === "api") return newApi(tree, name);
  if (what !== "operation" || !values.api || !values.at) throw new DraftError(usage);
  const { api, at } = values;
  return newOperation(tree, { operationId: name, api, at, played: !values["not-played"] });
}

function format(files: string[]): void {
  const oxfmt = fileURLToPath(new URL("bin/oxfmt", import.meta.resolve("oxfmt/package.json")));
  execFileSync(process.execPath, [oxfmt, ...files], { cwd: tree, stdio: "ignore" });
}

function list(lines: string[]): string {
  return lines.map((line) => `  ${line}`).join("\n");
}
