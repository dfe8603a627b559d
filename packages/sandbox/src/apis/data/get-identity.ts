import { identityOf } from "../../areas/accounts/index.ts";
import { readableEntityOf } from "../../areas/connections/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { DataOperations } from "../../generated/data.ts";
import { read } from "./read.ts";
import { aeIdentity } from "./regional/ae-identity.ts";
import { withRegionalData } from "./regional/regional-data.ts";
import { saIdentity } from "./regional/sa-identity.ts";

export const getIdentity: Handler<DataOperations["getIdentity"]> = (world, { query }) => {
  const { region } = world;
  const entity = readableEntityOf(world, query.entity_id);
  return read(world, entity, query, {
    permission: "identity",
    type: "identities",
    list: () => [identityOf(entity, region)],
    data: (items, page) => ({
      identities: withRegionalData(items, region, query.verbose, {
        sa: saIdentity,
        ae: (identity) => aeIdentity(entity.holder, identity),
      }),
      page,
      type: "identities",
      account_id: null,
    }),
  });
};
