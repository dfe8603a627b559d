/**
 * What stands behind `--`: the flags, or the one line that says what is wrong. What was typed is not repeated; it may be
 * a secret that was pasted.
 *
 * @param {readonly string[]} given
 * @param {readonly string[]} known each with its hyphens; `--help` is always known
 * @returns {{ flags: readonly string[]; help: boolean } | { problem: string }}
 */
export function readFlags(given, known) {
  const unknown = given.findIndex((each) => each !== "--help" && each !== "-h" && !known.includes(each));
  if (unknown >= 0)
    return {
      problem: `argument ${unknown + 1} is unknown; known are ${[...known, "--help"].join(" and ")}`,
    };
  return {
    flags: given.filter((each) => known.includes(each)),
    help: given.some((each) => each === "--help" || each === "-h"),
  };
}
