import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const root: string = join(import.meta.dirname, "../../..");

/** Messages of `redocly lint` by name of the API, in alphabetical order. One process lints all. */
export async function lintFixtures(
  apis: Record<string, { root: string; rules: Record<string, unknown> }>,
  config: object = {},
): Promise<Record<string, string[]>> {
  const folder = await mkdtemp(join(tmpdir(), "openlean-lint-"));
  const file = join(folder, "redocly.yaml");
  // JSON is YAML.
  await writeFile(file, JSON.stringify({ ...config, apis }));
  const names = Object.keys(apis);
  const output = await new Promise<string>((resolve) => {
    execFile(
      process.execPath,
      [
        join(root, "node_modules/@redocly/cli/bin/cli.js"),
        "lint",
        ...names,
        "--config",
        file,
        "--format",
        "json",
      ],
      { env: { ...process.env, REDOCLY_TELEMETRY: "off" }, maxBuffer: 1e8 },
      (_, stdout) => resolve(stdout),
    );
  });
  await rm(folder, { recursive: true });
  // One report after the other, in the order of the APIs.
  const reports = JSON.parse(`[${output.replaceAll(/^\}\s*\{$/gm, "},{")}]`) as {
    problems: { message: string }[];
  }[];
  if (reports.length !== names.length)
    throw new Error(`redocly reported on ${reports.length} of ${names.length}`);
  return Object.fromEntries(
    names.map((name, index) => [name, reports[index]!.problems.map(({ message }) => message).sort()]),
  );
}
