import { isLeanError } from "@openlean/core";
import { formatReport } from "./format-report.ts";
import { parseArguments, usage } from "./parse-arguments.ts";
import { runDoctor } from "./run-doctor.ts";

/** Where {@link main} writes: a part of `process.stdout`. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** The command line's program. Returns its exit code: 0 nothing failed, 1 a check failed, 2 wrong usage. */
export async function main(
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
  stdout: Output,
  stderr: Output,
): Promise<0 | 1 | 2> {
  const wrong = (problem: string): 2 => {
    stderr.write(`openlean-doctor: ${problem}\n`);
    return 2;
  };
  const parsed = parseArguments(argv, env);
  if ("problem" in parsed) return wrong(parsed.problem);
  if ("help" in parsed) {
    stdout.write(usage);
    return 0;
  }
  try {
    const report = await runDoctor(parsed.options);
    // https://no-color.org
    const colour = stdout.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb";
    stdout.write(
      parsed.json
        ? `${JSON.stringify(report, undefined, 2)}\n`
        : formatReport(report, { colour, width: stdout.columns }),
    );
    return report.ok ? 0 : 1;
  } catch (error) {
    if (isLeanError(error)) return wrong(error.message);
    // A fault of the doctor itself: the text of a foreign error may quote what it was given.
    return wrong(
      `it failed itself (${error instanceof TypeError ? "TypeError" : "an error"}); please report it`,
    );
  }
}
