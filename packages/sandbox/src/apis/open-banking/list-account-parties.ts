import { accountIdentitiesOf } from "../../areas/accounts/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { OpenBankingOperations } from "../../generated/open-banking.ts";
import { toOBParty } from "./forms/parties.ts";
import { readAccount } from "./read-account.ts";

export const listAccountParties: Handler<OpenBankingOperations["listAccountParties"]> = (world, call) =>
  readAccount(world, call, {
    path: "/parties",
    permission: "identities",
    list: (account, entity) => accountIdentitiesOf(entity, world.region, account).map(toOBParty),
    data: (Party, CustomerId) => ({ CustomerId, AccountId: call.path.AccountId.toLowerCase(), Party }),
  });
