import { type Client, createClient, type PathMap } from "@openlean/core";
import type { Region } from "@openlean/spec-model";
import { type Channel, type ConnectedWorld, createConnectedWorld } from "@openlean/world";

/** A {@link ConnectedWorld} with a client that calls any operation through the same machinery as the typed clients. */
export interface ContractWorld extends ConnectedWorld {
  readonly client: Client<PathMap>;
}

/** Starts a world whose every answer is checked. */
export async function createContractWorld(region: Region, channel: Channel): Promise<ContractWorld> {
  const app_user_id = `contract-${region}-${channel}`;
  const world = await createConnectedWorld({ region, channel, app_user_id, validateResponses: true });
  return { ...world, client: createClient<PathMap>({}, world.options) };
}
