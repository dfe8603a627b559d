type Files = ReadonlyMap<string, Uint8Array>;

/** Written by the release workflow alone. */
const fromWorkflow = new Set(["homepage", "bugs", "repository"]);

/** Where two tarballs differ, as sentences; empty when somebody who installs one gets what the other has. */
export function compareFiles(published: Files, local: Files): string[] {
  const findings: string[] = [];
  for (const path of local.keys())
    if (!published.has(path)) findings.push(`${path} is not in the published one`);
  for (const [path, bytes] of published) {
    const own = local.get(path);
    if (!own) findings.push(`${path} is only in the published one`);
    else if (contentOf(path, bytes) !== contentOf(path, own)) findings.push(`${path} differs`);
  }
  return findings;
}

function contentOf(path: string, bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("latin1");
  if (path !== "package.json") return text;
  const entries = Object.entries(JSON.parse(text) as object).filter(([key]) => !fromWorkflow.has(key));
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
