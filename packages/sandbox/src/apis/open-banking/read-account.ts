import type { AccountRecord } from "../../areas/accounts/index.ts";
import type { EntityRecord } from "../../areas/connections/index.ts";
import type { List } from "../../kernel/paging.ts";
import type { World } from "../../kernel/world.ts";
import type { OpenBankingEnvelope } from "./envelope.ts";
import { type Read, read, type ReadQuery } from "./read.ts";
import { accountIn } from "./scope.ts";

/** What one read of an account is about. */
export interface AccountRead<Item, Data> extends Omit<Read<Item, Data>, "list"> {
  list: (account: AccountRecord, entity: EntityRecord) => List<Item>;
}

/**
 * The answer of a read of one account.
 *
 * @throws {Fault} as `read`, and 404 for an account of nobody in the scope
 */
export function readAccount<Item, Data>(
  world: World,
  call: { path: { AccountId: string }; query: ReadQuery },
  { path, list, ...rest }: AccountRead<Item, Data>,
): { status: 200; body: OpenBankingEnvelope<Data> } {
  const { AccountId } = call.path;
  return read(world, call.query, {
    ...rest,
    path: `/accounts/${AccountId}${path}`,
    list: (entities) => {
      const { account, entity } = accountIn(world, entities, AccountId);
      return list(account, entity);
    },
  });
}
