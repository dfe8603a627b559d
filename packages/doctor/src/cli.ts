#!/usr/bin/env node
// Nothing newer than Node 12 may stand here, and no import at the top: an older Node must get as far as the next lines.
const needed = "22.12.0";
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

if (major < 22 || (major === 22 && minor < 12)) {
  process.stderr.write(
    "openlean-doctor: Node " + needed + " or later is needed, and this is " + process.versions.node + "\n",
  );
  process.exitCode = 2;
} else {
  void run();
}

async function run() {
  const { main } = await import("./main.ts");
  process.exitCode = await main(process.argv.slice(2), process.env, process.stdout, process.stderr);
}
