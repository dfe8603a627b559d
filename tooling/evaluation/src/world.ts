import { type Connection, connectSandbox, createToolbox, type Toolbox } from "@openlean/mcp";
import { createTruth, type Truth } from "./truth.ts";

/** A sandbox that is asked about: the tools over it, and what is true in it, read beside the tools. */
export interface World {
  readonly toolbox: Toolbox;
  readonly truth: Truth;
  readonly connection: Connection;
}

/** Opens a {@link World}. The same seed gives the same world. */
export async function openWorld(seed = 1): Promise<World> {
  const connection = await connectSandbox({ region: "sa", seed });
  const toolbox = createToolbox({ connection, callsPerMinute: 10_000 });
  return { toolbox, connection, truth: createTruth(connection) };
}
