import { banksOf } from "../../areas/banks/index.ts";
import { customerOf, findByAppUserId } from "../../areas/customers/index.ts";
import { invitationUrl, invite } from "../../areas/invitations/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { CustomersOperations } from "../../generated/customers.ts";
import { type PermissionName, permissionNames } from "../../facts/permissions.ts";
import { invalid, missing, notFound } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";

type Request = Parameters<Handler<CustomersOperations["createConnectLink"]>>[1]["body"];

export const createConnectLink: Handler<CustomersOperations["createConnectLink"]> = (world, { body }) => {
  const { customer_id, app_user_id } = connectedCustomer(world, body);
  const bank = banksOf(world).find(({ identifier }) => identifier === body.bank_identifier);
  if (!bank) throw invalid("bank_identifier is not a bank of this region");
  const expiresAt = timeOf(body.expiration_date_time);
  const bankConsentId = `urn:openlean:sandbox:${crypto.randomUUID()}`;
  const invitation = invite(world, {
    customerId: customer_id,
    bankIdentifier: bank.identifier,
    accountType: bank.account_type === "BUSINESS" ? "BUSINESS" : "PERSONAL",
    permissions: body.permissions.filter((each): each is PermissionName => permissionNames.includes(each)),
    redirects: {
      success: webPage(body.success_redirect_url, "success_redirect_url"),
      fail: webPage(body.failure_redirect_url, "failure_redirect_url"),
    },
    expiresAt,
    transactionsFrom: timeOf(body.transaction_from_date_time),
    bankConsentId,
  });
  return {
    status: 200,
    body: {
      redirect_url: invitationUrl(world, invitation),
      bank_consent_id: bankConsentId,
      customer_id,
      app_user_id,
    },
  };
};

/** @throws {Fault} 400 without an id or with two of different customers, 404 for an unknown one */
function connectedCustomer(world: World, { customer_id, app_user_id }: Request) {
  if (customer_id === undefined && app_user_id === undefined) throw missing("customer_id or app_user_id");
  const byOwnId = app_user_id === undefined ? undefined : findByAppUserId(world, app_user_id);
  if (app_user_id !== undefined && !byOwnId) throw notFound("DATA_NOT_FOUND", "the customer");
  const customer = customer_id === undefined ? byOwnId : customerOf(world, customer_id);
  if (!customer || (byOwnId && byOwnId !== customer))
    throw invalid("customer_id and app_user_id are of two customers");
  return customer;
}

function webPage(url: string, name: string): string {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw invalid(`${name} must be a full http or https URL`);
  return url;
}

function timeOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Date.parse(text);
}
