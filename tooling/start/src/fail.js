/**
 * Ends with one line on stderr.
 *
 * @param {string} command
 * @param {string} problem
 * @param {number} code 2 for what the caller wrote wrong
 */
export function fail(command, problem, code) {
  process.stderr.write(`${command}: ${problem}\n`);
  process.exitCode = code;
}
