import type { ApiOperation, Region } from "@openlean/spec-model";
import { checkSamples } from "./check-samples.ts";
import { createWorld, type World } from "./create-world.ts";
import { canRun, isPlayed } from "./is-played.ts";
import { documentSamples, type Sample } from "./markdown-samples.ts";
import { referenceSamples } from "./reference-samples.ts";
import { hasCurl, runCurl } from "./run-curl.ts";
import { runSample } from "./run-sample.ts";
import { operations } from "./spec.ts";

/** What became of all samples. */
export interface SampleReport {
  /** Operations and webhooks of the specs. */
  operations: number;
  /** TypeScript samples of the reference: compiled, and run where the sandbox plays the operation, of all. */
  reference: Count;
  /** TypeScript blocks of the guides and READMEs. */
  documents: Count;
  /** curl samples of the reference. None of none where this machine has no curl or no openssl. */
  curl: Count;
  /** What went wrong, by sample. */
  failures: Record<string, string>;
}

/** How many of how many. */
export interface Count {
  passed: number;
  total: number;
}

const regions: Region[] = ["sa", "ae"];

/** Compiles every sample there is, and runs those that the sandbox plays. */
export async function runSamples(): Promise<SampleReport> {
  const failures: Record<string, string> = {};
  const printed = referenceSamples();
  const fromDocuments = documentSamples();
  const withCurl = await hasCurl();
  const [complaints] = await Promise.all([
    checkSamples([...printed, ...fromDocuments]),
    ...regions.map((region) => runRegion(region, fromDocuments, withCurl, failures)),
  ]);
  for (const [id, text] of Object.entries(complaints)) failures[id] = `does not compile\n${text}`;
  return {
    operations: operations.length,
    reference: count(
      printed.map(({ id }) => id),
      failures,
    ),
    documents: count(
      fromDocuments.map(({ id }) => id),
      failures,
    ),
    curl: count(
      withCurl ? operations.filter(isPlayed).map(({ api, operationId }) => `${api} ${operationId} curl`) : [],
      failures,
    ),
    failures,
  };
}

/** Runs the samples of one region, each group against a sandbox of its own. */
async function runRegion(
  region: Region,
  fromDocuments: readonly Sample[],
  withCurl: boolean,
  failures: Record<string, string>,
): Promise<void> {
  const ordered = operations.filter((each) => regionOf(each) === region).sort((a, b) => rank(a) - rank(b));
  const played = ordered.filter(isPlayed);
  await inWorld(region, async (world) => {
    const samples = new Map(referenceSamples(() => world.values).map((sample) => [sample.id, sample]));
    for (const { api, operationId } of played)
      await attempt(samples.get(`${api} ${operationId}`) as Sample, world, failures);
  });
  if (withCurl)
    await inWorld(region, async (world) => {
      for (const [id, text] of Object.entries(await runCurl(played, world))) failures[`${id} curl`] = text;
    });
  const here = fromDocuments.filter((each) => each.region === region && canRun(each));
  await inWorld(region, async (world) => {
    for (const sample of here.filter(({ fresh }) => !fresh)) await attempt(sample, world, failures);
  });
  for (const sample of here.filter(({ fresh }) => fresh))
    await inWorld(region, (world) => attempt(sample, world, failures));
}

async function inWorld(region: Region, work: (world: World) => Promise<void>): Promise<void> {
  const world = await createWorld(region);
  try {
    await work(world);
  } finally {
    await world.close();
  }
}

async function attempt(sample: Sample, world: World, failures: Record<string, string>): Promise<void> {
  try {
    await runSample(sample, world);
  } catch (error) {
    failures[sample.id] = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

function count(ids: string[], failures: Record<string, string>): Count {
  return { passed: ids.filter((id) => failures[id] === undefined).length, total: ids.length };
}

function regionOf({ regions: where }: ApiOperation): Region {
  return where.includes("sa") ? "sa" : "ae";
}

/** Deletions and other ends come last, the inner before the outer, because the others need what they end. */
function rank({ method, path }: ApiOperation): number {
  if (path.endsWith("/cancel")) return 400;
  if (path.endsWith("/revocation")) return 500;
  return method === "DELETE" ? 1000 - path.length : 0;
}
