import { type Client, createClient, type Operations, type PathMap } from "@openlean/core";
import type { Region } from "@openlean/spec-model";
import { type Channel, type ConnectedWorld, createConnectedWorld } from "@openlean/world";
import { operations } from "./specs.ts";

/** A {@link ConnectedWorld} with a client that calls any operation through the same machinery as the typed clients. */
export interface ContractWorld extends ConnectedWorld {
  readonly client: Client<PathMap>;
}

/** What the run time knows of the operations of an API. */
export async function operationsOf(api: string): Promise<Operations> {
  const file = new URL(`../../../packages/${api}-client/src/generated/operations.ts`, import.meta.url);
  return ((await import(file.href)) as { operations: Operations }).operations;
}

/** Starts a world whose every answer is checked. */
export async function createContractWorld(region: Region, channel: Channel): Promise<ContractWorld> {
  const app_user_id = `contract-${region}-${channel}`;
  const world = await createConnectedWorld({ region, channel, app_user_id, validateResponses: true });
  const apis = [...new Set(operations.map(({ api }) => api))];
  const tables = await Promise.all(apis.map(operationsOf));
  return { ...world, client: createClient<PathMap>(Object.assign({}, ...tables), world.options) };
}
