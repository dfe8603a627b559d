import { accountIdentitiesOf } from "../../areas/accounts/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { DataOperations } from "../../generated/data.ts";
import { read } from "./read.ts";
import { withRegionalData } from "./regional/regional-data.ts";
import { saIdentity } from "./regional/sa-identity.ts";
import { subjectOf } from "./subject.ts";

export const listAccountIdentities: Handler<DataOperations["listAccountIdentities"]> = (world, call) => {
  const { query } = call;
  const { region } = world;
  const { entity, account } = subjectOf(world, call);
  return read(world, entity, query, {
    permission: "identities",
    type: "identities",
    list: () => accountIdentitiesOf(entity, region, account),
    data: (items, page) => ({
      identities: withRegionalData(items, region, query.verbose, { sa: saIdentity }),
      page,
      type: "identities",
      account_id: null,
    }),
  });
};
