import { invitationUrl, invite } from "../../areas/invitations/index.ts";
import { registerReportCustomer } from "../../areas/reports/index.ts";
import type { Handler } from "../../engine/handler.ts";
import { permissionNames } from "../../facts/permissions.ts";
import type { ReportsOperations } from "../../generated/reports.ts";
import { missing } from "../../kernel/fault.ts";

const needed = {
  PERSONAL: ["NATIONAL_ID"],
  BUSINESS: ["COMMERCIAL_REGISTRATION", "UNIFIED_NUMBER"],
} as const;

export const createReportCustomer: Handler<ReportsOperations["createReportCustomer"]> = (world, { body }) => {
  const { account_type: accountType, identifiers = [] } = body;
  for (const type of needed[accountType])
    if (!identifiers.some((each) => each.type === type)) throw missing(`an identifier of the type ${type}`);
  const customerId = registerReportCustomer(world);
  const invitation = invite(world, { customerId, accountType, permissions: permissionNames });
  return { status: 200, body: { customer_id: customerId, hyperlink: invitationUrl(world, invitation) } };
};
