/** How much a version has to rise, least first. */
export const bumps = ["none", "patch", "minor", "major"] as const;

/** One of {@link bumps}. */
export type Bump = (typeof bumps)[number];

/** A change with the bump it asks for. */
export interface Reason {
  bump: Bump;
  text: string;
}

/** The largest of several bumps; `none` of no bumps. */
export function largest(all: Iterable<Bump>): Bump {
  return [...all].reduce<Bump>((a, b) => (covers(a, b) ? a : b), "none");
}

/** Whether a bump is at least as large as another. */
export function covers(bump: Bump, needed: Bump): boolean {
  return bumps.indexOf(bump) >= bumps.indexOf(needed);
}

/** The bump that leads from one version to another; `none` when it did not rise. */
export function bumpBetween(from: string, to: string): Bump {
  const [a, b] = [from, to].map((version) =>
    (version.match(/^\d+\.\d+\.\d+/)?.[0] ?? "0.0.0").split(".").map(Number),
  );
  const at = [0, 1, 2].find((index) => a![index] !== b![index]);
  if (at === undefined || a![at]! > b![at]!) return "none";
  return (["major", "minor", "patch"] as const)[at]!;
}
