import document from "@openlean/payments-client/openapi.json" with { type: "json" };
import { type ApiModule, defineApi } from "../../engine/api-module.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";
import { createPaymentDestination } from "./create-payment-destination.ts";
import { createPaymentIntent } from "./create-payment-intent.ts";
import { deletePaymentSource } from "./delete-payment-source.ts";
import { getPayment } from "./get-payment.ts";
import { getPaymentDestination } from "./get-payment-destination.ts";
import { getPaymentIntent } from "./get-payment-intent.ts";
import { getPaymentSource } from "./get-payment-source.ts";
import { listCustomerPaymentDestinations } from "./list-customer-payment-destinations.ts";
import { listPaymentDestinations } from "./list-payment-destinations.ts";
import { listPaymentIntents } from "./list-payment-intents.ts";
import { listPaymentSources } from "./list-payment-sources.ts";

/** `specs/payments`. */
export const paymentsApi: ApiModule = defineApi<PaymentsOperations>()({
  name: "payments",
  document,
  // Captured calls of consents have no version in their paths.
  alsoAt: {
    createAccountOnFileConsent: ["/consents/account-on-file"],
    getPaymentConsent: ["/consents/{consent_id}"],
    getPaymentConsentBalance: ["/consents/{consent_id}/balance"],
    revokePaymentConsent: ["/consents/{consent_id}/revocation"],
    createAccountOnFilePayment: ["/payments/account-on-file"],
  },
  handlers: {
    listCustomerPaymentDestinations,
    listPaymentSources,
    getPaymentSource,
    deletePaymentSource,
    listPaymentDestinations,
    createPaymentDestination,
    getPaymentDestination,
    listPaymentIntents,
    createPaymentIntent,
    getPaymentIntent,
    getPayment,
  },
  notPlayed: [
    "createBulkPaymentIntent",
    "listPaymentConsents",
    "createAccountOnFileConsent",
    "getPaymentConsent",
    "getPaymentConsentBalance",
    "revokePaymentConsent",
    "listPaymentConsentEvents",
    "listPaymentLinks",
    "createPaymentLink",
    "getPaymentLink",
    "updatePaymentLink",
    "listPaymentLinkUsages",
    "getPaymentLinkUsage",
    "createAccountOnFilePayment",
    "listSchedules",
    "createSchedule",
    "getSchedule",
    "cancelSchedule",
    "pauseSchedule",
    "listSchedulePayments",
    "getSchedulePayment",
    "resumeSchedule",
    "listUpcomingPayments",
    "createSession",
    "getSession",
  ],
});
