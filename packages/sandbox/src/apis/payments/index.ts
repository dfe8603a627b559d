import document from "@openlean/payments-client/openapi.json" with { type: "json" };
import { type ApiModule, defineApi } from "../../engine/api-module.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";
import { cancelSchedule } from "./cancel-schedule.ts";
import { createAccountOnFileConsent } from "./create-account-on-file-consent.ts";
import { createAccountOnFilePayment } from "./create-account-on-file-payment.ts";
import { createPaymentDestination } from "./create-payment-destination.ts";
import { createPaymentIntent } from "./create-payment-intent.ts";
import { createPaymentLink } from "./create-payment-link.ts";
import { createSchedule } from "./create-schedule.ts";
import { createSession } from "./create-session.ts";
import { deletePaymentSource } from "./delete-payment-source.ts";
import { getPayment } from "./get-payment.ts";
import { getPaymentConsent } from "./get-payment-consent.ts";
import { getPaymentConsentBalance } from "./get-payment-consent-balance.ts";
import { getPaymentDestination } from "./get-payment-destination.ts";
import { getPaymentIntent } from "./get-payment-intent.ts";
import { getPaymentLink } from "./get-payment-link.ts";
import { getPaymentLinkUsage } from "./get-payment-link-usage.ts";
import { getPaymentSource } from "./get-payment-source.ts";
import { getSchedule } from "./get-schedule.ts";
import { getSchedulePayment } from "./get-schedule-payment.ts";
import { getSession } from "./get-session.ts";
import { listCustomerPaymentDestinations } from "./list-customer-payment-destinations.ts";
import { listPaymentConsentEvents } from "./list-payment-consent-events.ts";
import { listPaymentConsents } from "./list-payment-consents.ts";
import { listPaymentDestinations } from "./list-payment-destinations.ts";
import { listPaymentIntents } from "./list-payment-intents.ts";
import { listPaymentLinkUsages } from "./list-payment-link-usages.ts";
import { listPaymentLinks } from "./list-payment-links.ts";
import { listPaymentSources } from "./list-payment-sources.ts";
import { listSchedulePayments } from "./list-schedule-payments.ts";
import { listSchedules } from "./list-schedules.ts";
import { listUpcomingPayments } from "./list-upcoming-payments.ts";
import { pauseSchedule } from "./pause-schedule.ts";
import { resumeSchedule } from "./resume-schedule.ts";
import { revokePaymentConsent } from "./revoke-payment-consent.ts";
import { updatePaymentLink } from "./update-payment-link.ts";

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
    listPaymentConsents,
    createAccountOnFileConsent,
    getPaymentConsent,
    getPaymentConsentBalance,
    revokePaymentConsent,
    listPaymentConsentEvents,
    listCustomerPaymentDestinations,
    listPaymentSources,
    getPaymentSource,
    deletePaymentSource,
    listPaymentLinks,
    createPaymentLink,
    getPaymentLink,
    updatePaymentLink,
    listPaymentLinkUsages,
    getPaymentLinkUsage,
    createAccountOnFilePayment,
    listPaymentDestinations,
    createPaymentDestination,
    getPaymentDestination,
    listPaymentIntents,
    createPaymentIntent,
    getPaymentIntent,
    getPayment,
    listSchedules,
    createSchedule,
    getSchedule,
    cancelSchedule,
    pauseSchedule,
    listSchedulePayments,
    getSchedulePayment,
    resumeSchedule,
    listUpcomingPayments,
    createSession,
    getSession,
  },
  notPlayed: ["createBulkPaymentIntent"],
});
