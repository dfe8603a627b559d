/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

export type {
  BankAvailability,
  BankAvailabilityFlags,
  BankAvailabilityUpdatedPayload,
  BeneficiaryStatus,
  ConsentStatusPayload,
  EntityCreatedPayload,
  EntityDataRefreshUpdatedPayload,
  EntityReconnectedPayload,
  EntityUpdatedPayload,
  IbanAccountVerificationBankAvailabilityUpdatedPayload,
  IbanVerificationAccountTypes,
  IbanVerificationAvailability,
  IbanVerificationMatch,
  IbanVerificationSwitch,
  PaymentIntentCreatedPayload,
  PaymentPayload,
  PaymentReconciliationUpdatedPayload,
  PaymentSourceBeneficiaryPayload,
  PaymentSourcePayload,
  PaymentStatus,
  RefreshAccountDataStatus,
  RefreshDataStatus,
  RefreshItemStatus,
  RefreshTransactionAvailability,
  ResultsReadyPayload,
  WebhookBankDetails,
  WebhookConsentStatus,
  WebhookPermission,
} from "./schema.ts";
