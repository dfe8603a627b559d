import { identityOf } from "../../areas/accounts/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { OpenBankingOperations } from "../../generated/open-banking.ts";
import { toOBParty } from "./forms/parties.ts";
import { read } from "./read.ts";

export const listParties: Handler<OpenBankingOperations["listParties"]> = (world, { query }) =>
  read(world, query, {
    path: "/parties",
    permission: "identity",
    list: (entities) => entities.map((entity) => toOBParty(identityOf(entity, world.region))),
    data: (Party, CustomerId) => ({ CustomerId, Party }),
  });
