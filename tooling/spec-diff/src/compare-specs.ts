import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { loadSpec } from "@openlean/spec-model";
import { type Bump, largest, type Reason } from "./bump.ts";
import { compareMarks, isMark } from "./compare-marks.ts";
import { describesOnly } from "./describes-only.ts";
import { type Place, place } from "./place.ts";
import { run } from "./run.ts";

const redocly = join(
  dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")),
  "bin/cli.js",
);
const config = join(import.meta.dirname, "../redocly-diff.yaml");

/** A change in the report of `redocly diff --format json`, as far as it is read here. */
interface Change extends Place {
  kind: string;
  impact: Bump;
  verdicts: { impact: Bump; message: string }[];
}

/**
 * What changed between two versions of a spec: rated by `redocly diff`, but at least minor unless it is words alone, and
 * what says how far an operation can be used by {@link compareMarks}. `folder` is for the bundles.
 */
export async function compareSpecs(before: string, after: string, folder: string): Promise<Reason[]> {
  const documents = await Promise.all([before, after].map((file) => loadSpec(file)));
  const [base, revision] = documents.map((document) => JSON.stringify(document, null, 1));
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
  const reasons = changes
    .filter(({ property }) => !isMark(property))
    .flatMap((change): Reason[] => {
      const at = place(change);
      // More to read is not more to call.
      if (describesOnly(change)) return [{ bump: "patch", text: `${at} ${change.kind}` }];
      return change.verdicts.length > 0
        ? change.verdicts.map(({ impact, message }) => ({
            bump: atLeastMinor(impact),
            text: `${at}: ${message}`,
          }))
        : [{ bump: atLeastMinor(change.impact), text: `${at} ${change.kind}` }];
    })
    .concat(compareMarks(documents[0]!, documents[1]!));
  // A difference that neither looks at still changes the files of the package.
  return reasons.length > 0 ? reasons : [{ bump: "patch", text: "details changed" }];
}

function atLeastMinor(bump: Bump): Bump {
  return largest([bump, "minor"]);
}
