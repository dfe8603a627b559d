import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { specs } from "@openlean/samples";
import { finishReferencePage } from "./finish-reference-page.ts";
import { titleOf } from "./operation-pages.ts";
import { docsFolder } from "./paths.ts";

const run = promisify(execFile);

/** Builds one self-contained page per API with Redocly, and takes out what would call its vendor. */
export async function writeReference(): Promise<void> {
  const folder = join(docsFolder, "public/reference");
  rmSync(folder, { recursive: true, force: true });
  const queue = Object.keys(specs);
  // Two at a time: Redocly is one thread and this machine may have two.
  await Promise.all([buildNext(), buildNext()]);

  async function buildNext(): Promise<void> {
    for (let api = queue.shift(); api !== undefined; api = queue.shift()) {
      const target = join(folder, api, "index.html");
      mkdirSync(join(folder, api), { recursive: true });
      const options = ["--inlineBundle", "--output", target, "--lint-config", "off"];
      const title = `${titleOf(api)} reference - openlean`;
      await run("redocly", ["build-docs", api, "--config", "redocly.yaml", "--title", title, ...options], {
        cwd: docsFolder,
        env: {
          ...process.env,
          REDOCLY_TELEMETRY: "off",
          REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
          NODE_NO_WARNINGS: "1",
        },
      });
      writeFileSync(target, finishReferencePage(readFileSync(target, "utf8"), api));
    }
  }
}
