/** `npm test`: installs what the checks need and runs them. Plain JavaScript, because Node 20 may run it. */
import { fail } from "./fail.js";
import { install, isFull, runPnpm } from "./install.js";
import { passOn } from "./pass-on.js";
import { readFlags } from "./read-flags.js";

const usage = `npm test [-- --all]

Checks types, lint, specs, generated code and packages, and runs the unit and contract tests.

  --all    also the browser tests, the docs site and the packages on every compiler and Node line: takes half an hour
  --help   this text
`;

const answer = readFlags(process.argv.slice(2), ["--all"]);
if ("problem" in answer) fail("npm test", answer.problem, 2);
else if (answer.help) process.stdout.write(usage);
else await run(answer.flags);

/** @param {readonly string[]} flags */
async function run(flags) {
  if (!isFull())
    process.stderr.write(
      "openlean: installing everything that the checks need first, once: 700 MB. About 20 s.\n",
    );
  const failure = await install([]);
  if (failure) return fail("npm test", failure, 1);
  passOn(runPnpm(["run", "--silent", "check", ...flags], "inherit"));
}
