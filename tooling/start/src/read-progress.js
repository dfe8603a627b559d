/**
 * Follows the lines of `pnpm --reporter=ndjson`. Each line gives the state after it; `text` is what a reader is shown.
 *
 * @returns {(line: string) => { text: string; problem: string }}
 */
export function readProgress() {
  let wanted = 0;
  let done = 0;
  let problem = "";
  let text = "reading the lockfile";
  return (line) => {
    const event = parse(line);
    if (event.name === "pnpm:progress" && event.status === "resolved") wanted++;
    if (event.name === "pnpm:progress" && event.status === "imported") done++;
    if (wanted > 0) text = `${done} of ${wanted} packages`;
    if (event.name === "pnpm:lifecycle" && event.script) text = `fetching Node 24`;
    if (event.level === "error" && !problem) problem = event.err?.message ?? event.message ?? "";
    return { text, problem };
  };
}

/**
 * @param {string} line
 * @returns {{ name?: string; level?: string; status?: string; script?: string; message?: string; err?: { message?: string } }}
 */
function parse(line) {
  try {
    return JSON.parse(line) ?? {};
  } catch {
    return {};
  }
}
