import { connectSandbox, type LocalOptions } from "../../src/connection/connect-sandbox.ts";
import type { Connection } from "../../src/connection/connection.ts";
import { createToolbox, type Toolbox, type ToolboxOptions } from "../../src/calls/toolbox.ts";

/** The answer of a call, parsed. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Parsed = any;

/** A toolbox over a local sandbox, and the ids of its personas. */
export interface World {
  connection: Connection;
  toolbox: Toolbox;
  /** Calls a tool and parses the text. */
  call(name: string, args?: object): Promise<Parsed>;
  /** The text as it is answered. */
  text(name: string, args?: object): Promise<string>;
  idsOf(persona: string): Promise<{ customer_id: string; entity_id: string }>;
}

/** Opens a {@link World} without a limit that tests would run into. */
export async function openToolbox(
  options: LocalOptions & Partial<Omit<ToolboxOptions, "connection">> = {},
): Promise<World> {
  const connection = await connectSandbox(options);
  return worldOver(connection, options);
}

/** The same over a connection that exists. */
export function worldOver(connection: Connection, options: Partial<ToolboxOptions> = {}): World {
  const { mask, customerId, audit, callsPerMinute = 1_000_000 } = options;
  const toolbox = createToolbox({ connection, mask, customerId, audit, callsPerMinute });
  const text = async (name: string, args: object = {}): Promise<string> =>
    (await toolbox.call(name, args))?.text ?? `no tool ${name}`;
  return {
    connection,
    toolbox,
    text,
    call: async (name, args) => JSON.parse(await text(name, args)),
    async idsOf(persona) {
      const { readers } = connection;
      const path = { app_user_id: `persona-${persona}` };
      const found = await readers.customers.GET("/customers/v1/app-user-id/{app_user_id}", {
        params: { path },
      });
      const { customer_id } = found.ok ? found.data : { customer_id: "" };
      const entities = await readers.customers.GET("/customers/v1/{customer_id}/entities", {
        params: { path: { customer_id } },
      });
      return { customer_id, entity_id: (entities.ok && entities.data[0]?.id) || "" };
    },
  };
}

/** Every page of a list, one after the other. */
export async function allPages(world: World, name: string, args: object, key: string): Promise<Parsed[]> {
  const items: Parsed[] = [];
  let cursor: string | undefined;
  do {
    const page = await world.call(name, { ...args, ...(cursor !== undefined && { cursor }) });
    if (page.error) throw new Error(JSON.stringify(page.error));
    items.push(...page[key]);
    cursor = page.next_cursor;
  } while (cursor !== undefined);
  return items;
}
