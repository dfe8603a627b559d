import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { loadSpec } from "@openlean/spec-model";
import type { Bump, Reason } from "./bump.ts";
import { run } from "./run.ts";

const redocly = join(
  dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin/cli.js",
);
const config = join(import.meta.dirname, "../redocly-diff.yaml");

/** A change in the report of `redocly diff --format json`, as far as it is read here. */
interface Change {
  path: string;
  kind: string;
  impact: Bump;
  property?: string;
  verdicts: { impact: Bump; message: string }[];
}

/** What changed between two versions of a spec, rated by `redocly diff`. `folder` is for the bundles. */
export async function compareSpecs(before: string, after: string, folder: string): Promise<Reason[]> {
  const [base, revision] = await Promise.all(
    [before, after].map(async (file) => JSON.stringify(await loadSpec(file), null, 1)),
  );
  if (base === revision) return [];
  const [old, current, report] = ["before.json", "after.json", "report.json"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  await writeFile(old, base!);
  await writeFile(current, revision!);
  const { output } = await run(
    redocly,
    ["diff", old, current, "--config", config, "--format", "json", "--output", report, "--fail-on", "none"],
    folder,
  );
  const text = await readFile(report, "utf8").catch(() => {
    throw new Error(`redocly diff failed: ${output}`);
  });
  const { changes } = JSON.parse(text) as { changes: Change[] };
  const reasons = changes.flatMap((change) => {
    const at = place(change);
    // More examples are more to read, not more to call.
    if (change.path.includes("/examples/")) return [{ bump: "patch" as const, text: `${at} ${change.kind}` }];
    return change.verdicts.length > 0
      ? change.verdicts.map(({ impact, message }) => ({ bump: impact, text: `${at}: ${message}` }))
      : [{ bump: change.impact, text: `${at} ${change.kind}` }];
  });
  // A difference that redocly does not look at still changes the files of the package.
  return reasons.length > 0 ? reasons : [{ bump: "patch", text: "details changed" }];
}

/** `GET /banks/v1/ responses/200/description` for `#/paths/~1banks~1v1~1/get/responses/200` and `description`. */
function place({ path, property }: Change): string {
  const parts = path
    .replace(/^#\/?/, "")
    .split("/")
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
  const rest = [...parts, ...(property ? [property] : [])];
  if (rest[0] === "paths" && rest.length > 2)
    return `${rest[2]!.toUpperCase()} ${rest[1]} ${rest.slice(3).join("/")}`.trim();
  if (rest[0] === "webhooks") return `${rest[1]} ${rest.slice(3).join("/")}`.trim();
  return rest.join("/");
}
