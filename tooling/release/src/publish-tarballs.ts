import type { PlannedRelease } from "./release-plan.ts";

/** What publishing needs of npm. */
export interface Registry {
  has(release: PlannedRelease): Promise<boolean>;
  publish(release: PlannedRelease): Promise<void>;
}

/**
 * Publishes what the registry does not have, one after the other. Versions that it has are left alone, so that a run that
 * broke off can be repeated.
 *
 * @returns what was published, as `name@version`
 */
export async function publishTarballs(
  plan: readonly PlannedRelease[],
  registry: Registry,
): Promise<string[]> {
  const published: string[] = [];
  for (const release of plan) {
    if (release.version === "0.0.0")
      throw new Error(`${release.name} has no version yet; run changeset version`);
    if (await registry.has(release)) continue;
    await registry.publish(release);
    published.push(`${release.name}@${release.version}`);
  }
  return published;
}
