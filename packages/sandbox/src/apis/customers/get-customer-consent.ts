import type { Handler } from "../../engine/handler.ts";
import type { CustomersOperations } from "../../generated/customers.ts";
import { notFound } from "../../kernel/fault.ts";
import { customerConsentsOf, toCustomerConsent } from "./customer-consents.ts";

export const getCustomerConsent: Handler<CustomersOperations["getCustomerConsent"]> = (world, { path }) => {
  const id = path.consentId.toLowerCase();
  const found = customerConsentsOf(world, path.customerId).find(({ consent }) => consent.id === id);
  if (!found) throw notFound("DATA_NOT_FOUND", "the consent");
  return { status: 200, body: toCustomerConsent(world, found) };
};
