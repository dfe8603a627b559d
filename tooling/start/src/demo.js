/** `npm start`: installs what the demonstration needs and runs it. Plain JavaScript, because Node 20 may run it. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { checkVariables } from "./check-variables.js";
import { fail } from "./fail.js";
import { forgetPart, install, isBare, isFull, root } from "./install.js";
import { nodeFlags } from "./node-flags.js";
import { passOn } from "./pass-on.js";
import { readFlags } from "./read-flags.js";

const usage = `npm start [-- --once]

Walks a journey through open banking over bearer and mutual TLS, against a local sandbox: no account, no internet at run
time. Then it serves a page that does the same with a mouse, until Ctrl-C.

  --once   ends after the journey
  --help   this text

With the variables of .env.example set, the same code talks to Lean.
`;

const answer = readFlags(process.argv.slice(2), ["--once"]);
const problem = "problem" in answer ? answer.problem : checkVariables(process.env);
if (problem) fail("npm start", problem, 2);
else if ("help" in answer && answer.help) process.stdout.write(usage);
else await run("flags" in answer ? answer.flags : []);

/** @param {readonly string[]} flags */
async function run(flags) {
  const ownFlags = nodeFlags(process.versions.node);
  if (isBare()) {
    const node = ownFlags ? "" : ` and Node 24 (190 MB), because this is Node ${process.versions.node}`;
    process.stderr.write(
      `openlean: a journey through open banking against a local sandbox.\n` +
        `Installing what it needs first, once: 70 MB${node}. About ${ownFlags ? 5 : 10} s.\n`,
    );
  }
  // What somebody installed for the tests stays: a smaller installation would take it away again.
  const wanted = isFull() ? [] : ["--prod", "--filter-prod=@openlean/example..."];
  if (ownFlags && !isFull()) wanted.push("--ignore-scripts");
  const failure = await install(wanted);
  if (failure) return fail("npm start", failure, 1);
  if (!isFull()) forgetPart();
  const main = [join(root, "apps/example/src/main.ts"), ...flags];
  const node = ownFlags ? process.execPath : join(root, "node_modules/node/bin/node");
  const child = spawn(node, [...(ownFlags ?? []), ...main], { cwd: root, stdio: "inherit" });
  child.on("error", () =>
    fail("npm start", "Node 24 could not be fetched; install Node 22.12 or later and try again", 1),
  );
  passOn(child);
}
