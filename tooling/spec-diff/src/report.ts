import { covers } from "./bump.ts";
import type { ApiChange } from "./compare-trees.ts";

/** Lines that tell what changed in each API. Patches are counted; `verbose` lists them too. */
export function report(changes: ApiChange[], verbose: boolean): string[] {
  const width = Math.max(...changes.map(({ api }) => api.length));
  return changes.flatMap(({ api, bump, reasons }) => {
    const shown = reasons.filter((reason) => verbose || covers(reason.bump, "minor"));
    const hidden = reasons.length - shown.length;
    return [
      `${api.padEnd(width)}  ${bump === "none" ? "unchanged" : bump}`,
      ...shown.map((reason) => `  ${reason.bump.padEnd(5)}  ${reason.text}`),
      ...(hidden > 0
        ? [`  patch  ${hidden} ${hidden === 1 ? "change" : "changes"} that callers do not notice`]
        : []),
    ];
  });
}

/** One line for each package whose changeset is missing or too small. */
export function refusals(changes: ApiChange[]): string[] {
  return changes
    .filter((change) => change.package && !covers(change.announced, change.bump))
    .map(({ api, bump, announced, package: name }) =>
      announced === "none"
        ? `${api} changed (${bump}), and no changeset names ${name}: run \`pnpm changeset\``
        : `${api} changed (${bump}), and the changeset of ${name} says ${announced}: raise it to ${bump}`,
    );
}
