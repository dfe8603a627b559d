/**
 * Waits for a child that has the terminal: signals are its business, and its exit code becomes ours.
 *
 * @param {import("node:child_process").ChildProcess} child
 */
export function passOn(child) {
  // Ctrl-C reaches the child by itself, as a member of the same process group.
  process.on("SIGINT", () => {});
  process.on("SIGTERM", () => child.kill("SIGTERM"));
  child.on("close", (code, signal) => {
    process.exitCode = code ?? (signal === "SIGINT" ? 130 : 1);
  });
}
