import type { Tools } from "./caller.ts";
import type { World } from "./world.ts";

/** Something to be found out with the tools. */
export interface Task {
  readonly id: string;
  readonly prompt: string;
  /** Tools without which it cannot be known. */
  readonly uses: readonly string[];
  /** Tools that have no business here. */
  readonly never: readonly string[];
  /** Changes the sandbox, so it gets one of its own. */
  readonly fresh?: true;
  /** Brings the sandbox into the state that the task is about. */
  readonly prepare?: (world: World) => Promise<void> | void;
  /** What the answer must state, from the API itself: a text as it is written, or a pattern. */
  readonly facts: (world: World) => Promise<readonly (string | RegExp)[]>;
  /** What a caller does that makes no mistake. */
  readonly script: (call: Ask) => Promise<string>;
}

/** Calls a tool and parses its answer. */
// oxlint-disable-next-line typescript/no-explicit-any
export type Ask = (tool: string, args?: object) => Promise<any>;

/** {@link Ask} over tools. */
export function askOver(tools: Tools): Ask {
  return async (tool, args = {}) => JSON.parse(await tools.call(tool, args));
}

/** Every item of a list, over its cursors. */
// oxlint-disable-next-line typescript/no-explicit-any
export async function everyItem(ask: Ask, tool: string, args: object, key: string): Promise<any[]> {
  const items = [];
  let page = await ask(tool, args);
  items.push(...page[key]);
  while (page.next_cursor !== undefined) {
    page = await ask(tool, { ...args, cursor: page.next_cursor });
    items.push(...page[key]);
  }
  return items;
}

/** The ids of a persona, found as a caller finds them. */
export async function idsOf(ask: Ask, persona: string): Promise<{ customer_id: string; entity_id: string }> {
  const { customer_id, connections } = await ask("find_customer", { app_user_id: `persona-${persona}` });
  return { customer_id, entity_id: connections[0].entity_id };
}

/** The same with the first account. */
export async function accountOf(
  ask: Ask,
  persona: string,
): Promise<{ entity_id: string; account_id: string }> {
  const { entity_id } = await idsOf(ask, persona);
  const { accounts } = await ask("list_accounts", { entity_id });
  return { entity_id, account_id: accounts[0].account_id };
}
