export type { Color, Customization } from "./customization.ts";
export type { CommonOptions, DestinationOptions, RedirectOptions } from "./common-options.ts";
export type { LoadedLean } from "./lean.ts";
export type { LinkResult, LinkStatus, SecondaryStatus } from "./link-result.ts";
export { loadLean, type LoadLeanOptions } from "./load-lean.ts";
export { authorizeConsent, type AuthorizeConsentOptions } from "./methods/authorize-consent.ts";
export { captureRedirect, type CaptureRedirectOptions } from "./methods/capture-redirect.ts";
export { checkout, type CheckoutOptions } from "./methods/checkout.ts";
export {
  connect,
  type ConnectOptions,
  type ConnectOptionsAe,
  type ConnectOptionsSa,
} from "./methods/connect.ts";
export { createBeneficiary, type CreateBeneficiaryOptions } from "./methods/create-beneficiary.ts";
export { createPaymentSource, type CreatePaymentSourceOptions } from "./methods/create-payment-source.ts";
export { link, type LinkOptions } from "./methods/link.ts";
export { type ConsentType, manageConsents, type ManageConsentsOptions } from "./methods/manage-consents.ts";
export { pay, type PayOptions } from "./methods/pay.ts";
export { reconnect, type ReconnectOptions } from "./methods/reconnect.ts";
export { updatePaymentSource, type UpdatePaymentSourceOptions } from "./methods/update-payment-source.ts";
export { verifyAddress, type VerifyAddressOptions } from "./methods/verify-address.ts";
export type { Permission } from "./rules/permissions.ts";
export type { RiskDetails } from "./risk-details.ts";
export type { Bundle } from "./script-url.ts";
