import { beneficiariesOf } from "../../areas/accounts/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { OpenBankingOperations } from "../../generated/open-banking.ts";
import { toOBBeneficiary } from "./forms/payees.ts";
import { readAccount } from "./read-account.ts";

export const listAccountBeneficiaries: Handler<OpenBankingOperations["listAccountBeneficiaries"]> = (
  world,
  call,
) =>
  readAccount(world, call, {
    path: "/beneficiaries",
    permission: "beneficiaries",
    list: (account) => beneficiariesOf(account).map(toOBBeneficiary),
    data: (Beneficiary, CustomerId) => ({ CustomerId, Beneficiary }),
  });
