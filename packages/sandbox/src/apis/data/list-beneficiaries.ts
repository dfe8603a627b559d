import { beneficiariesOf } from "../../areas/accounts/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { DataOperations } from "../../generated/data.ts";
import { read } from "./read.ts";
import { withRegionalData } from "./regional/regional-data.ts";
import { saBeneficiary } from "./regional/sa-beneficiary.ts";
import { subjectOf } from "./subject.ts";

export const listBeneficiaries: Handler<DataOperations["listBeneficiaries"]> = (world, call) => {
  const { query } = call;
  const { entity, account } = subjectOf(world, call);
  return read(world, entity, query, {
    permission: "beneficiaries",
    type: "beneficiaries",
    list: () => beneficiariesOf(account),
    data: (items, page) => ({
      beneficiaries: withRegionalData(items, world.region, query.verbose, { sa: saBeneficiary }),
      page,
      type: "beneficiaries",
    }),
  });
};
