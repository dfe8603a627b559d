import { authorizeConsentMethod } from "../methods/authorize-consent.ts";
import { captureRedirectMethod } from "../methods/capture-redirect.ts";
import { checkoutMethod } from "../methods/checkout.ts";
import { connectMethod } from "../methods/connect.ts";
import { createBeneficiaryMethod } from "../methods/create-beneficiary.ts";
import { createPaymentSourceMethod } from "../methods/create-payment-source.ts";
import { linkMethod } from "../methods/link.ts";
import { manageConsentsMethod } from "../methods/manage-consents.ts";
import { payMethod } from "../methods/pay.ts";
import { reconnectMethod } from "../methods/reconnect.ts";
import { updatePaymentSourceMethod } from "../methods/update-payment-source.ts";
import { verifyAddressMethod } from "../methods/verify-address.ts";
import { findProblems, type LinkProblem } from "./find-problems.ts";
import type { CallContext, Method } from "./rule.ts";

/** Name of a method on LinkSDK's global. */
export type LinkMethodName =
  | "connect"
  | "reconnect"
  | "pay"
  | "checkout"
  | "authorizeConsent"
  | "manageConsents"
  | "captureRedirect"
  | "verifyAddress"
  | "createPaymentSource"
  | "createBeneficiary"
  | "updatePaymentSource"
  | "link";

/** Every method of LinkSDK with its regions and the rule of each parameter: the one table of this contract. */
export const linkMethods: Readonly<Record<LinkMethodName, Method>> = {
  connect: connectMethod,
  reconnect: reconnectMethod,
  pay: payMethod,
  checkout: checkoutMethod,
  authorizeConsent: authorizeConsentMethod,
  manageConsents: manageConsentsMethod,
  captureRedirect: captureRedirectMethod,
  verifyAddress: verifyAddressMethod,
  createPaymentSource: createPaymentSourceMethod,
  createBeneficiary: createBeneficiaryMethod,
  updatePaymentSource: updatePaymentSourceMethod,
  link: linkMethod,
};

/**
 * What is wrong with a LinkSDK call, by the table: nothing is, where the list is empty. For stand-ins of LinkSDK and for
 * tests; the functions of `@openlean/link` check the same before they call.
 */
export function checkLinkCall(
  name: string,
  parameters: Readonly<Record<string, unknown>>,
  context: CallContext,
): LinkProblem[] {
  if (!Object.hasOwn(linkMethods, name)) {
    const message = `LinkSDK has no such method; it has ${Object.keys(linkMethods).join(", ")}`;
    return [{ code: "unsupported_method", message, tolerated: false }];
  }
  return findProblems(linkMethods[name as LinkMethodName], parameters, context);
}
