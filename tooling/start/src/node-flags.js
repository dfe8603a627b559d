/**
 * Flags with which this Node runs the TypeScript of the repository as it is, or `undefined` when it cannot. From 22.18 and
 * 23.6 on it needs none.
 *
 * @param {string} version such as `22.12.0`
 * @returns {string[] | undefined}
 */
export function nodeFlags(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major < 22 || (major === 22 && minor < 12)) return undefined;
  if (major > 23 || (major === 22 && minor >= 18) || (major === 23 && minor >= 6)) return [];
  return ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"];
}
