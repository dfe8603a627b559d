/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Operations } from "@openlean/core";

export const operations: Operations = {
  "POST /bulk-payments/v1/intents/": { id: "createBulkPaymentIntent", json: [400, 429, 500] },
  "GET /consents/v1": { id: "listPaymentConsents", json: [200, 400, 429, 500] },
  "POST /consents/v1/account-on-file": { id: "createAccountOnFileConsent", json: [200, 400, 404, 429, 500] },
  "GET /consents/v1/{consent_id}": { id: "getPaymentConsent", json: [200, 400, 404, 429, 500] },
  "GET /consents/v1/{consent_id}/balance": { id: "getPaymentConsentBalance", json: [200, 400, 404, 429, 500] },
  "POST /consents/v1/{consent_id}/revocation": { id: "revokePaymentConsent", json: [404, 429, 500] },
  "GET /consents/{consent_id}/history": { id: "listPaymentConsentEvents", json: [200, 400, 404, 429, 500] },
  "GET /customers/v1/{customer_id}/destinations": { id: "listCustomerPaymentDestinations", json: [200, 400, 404, 429, 500] },
  "GET /customers/v1/{customer_id}/payment-sources": { id: "listPaymentSources", json: [200, 400, 404, 429, 500] },
  "GET /customers/v1/{customer_id}/payment-sources/{payment_source_id}": { id: "getPaymentSource", json: [200, 400, 404, 429, 500] },
  "DELETE /customers/v1/{customer_id}/payment-sources/{payment_source_id}": { id: "deletePaymentSource", json: [400, 404, 429, 500] },
  "GET /payment-links/v1": { id: "listPaymentLinks", json: [200, 400, 429, 500] },
  "POST /payment-links/v1": { id: "createPaymentLink", json: [201, 400, 404, 429, 500] },
  "GET /payment-links/v1/{payment_link_id}": { id: "getPaymentLink", json: [200, 400, 404, 429, 500] },
  "PUT /payment-links/v1/{payment_link_id}": { id: "updatePaymentLink", json: [400, 404, 429, 500] },
  "GET /payment-links/v1/{payment_link_id}/usages": { id: "listPaymentLinkUsages", json: [200, 400, 404, 429, 500] },
  "GET /payment-links/v1/{payment_link_id}/usages/{usage_id}": { id: "getPaymentLinkUsage", json: [200, 400, 404, 429, 500] },
  "POST /payments/v1/account-on-file": { id: "createAccountOnFilePayment", json: [200, 400, 404, 429, 500] },
  "GET /payments/v1/destinations": { id: "listPaymentDestinations", json: [200, 400, 429, 500] },
  "POST /payments/v1/destinations": { id: "createPaymentDestination", json: [200, 400, 429, 500] },
  "GET /payments/v1/destinations/{payment_destination_id}": { id: "getPaymentDestination", json: [200, 400, 404, 429, 500] },
  "GET /payments/v1/intents": { id: "listPaymentIntents", json: [200, 400, 429, 500] },
  "POST /payments/v1/intents": { id: "createPaymentIntent", json: [200, 400, 404, 429, 500] },
  "GET /payments/v1/intents/{payment_intent_id}": { id: "getPaymentIntent", json: [200, 400, 404, 429, 500] },
  "GET /payments/v1/{payment_id}": { id: "getPayment", json: [200, 400, 404, 429, 500] },
  "GET /schedules/v1": { id: "listSchedules", json: [200, 400, 429, 500] },
  "POST /schedules/v1": { id: "createSchedule", json: [201, 400, 404, 429, 500] },
  "GET /schedules/v1/{schedule_id}": { id: "getSchedule", json: [200, 400, 404, 429, 500] },
  "POST /schedules/v1/{schedule_id}/cancel": { id: "cancelSchedule", json: [200, 400, 404, 429, 500] },
  "POST /schedules/v1/{schedule_id}/pause": { id: "pauseSchedule", json: [200, 400, 404, 429, 500] },
  "GET /schedules/v1/{schedule_id}/payments": { id: "listSchedulePayments", json: [200, 400, 404, 429, 500] },
  "GET /schedules/v1/{schedule_id}/payments/{scheduled_payment_id}": { id: "getSchedulePayment", json: [200, 400, 404, 429, 500] },
  "POST /schedules/v1/{schedule_id}/resume": { id: "resumeSchedule", json: [200, 400, 404, 429, 500] },
  "GET /schedules/v1/{schedule_id}/upcoming-payments": { id: "listUpcomingPayments", json: [200, 400, 404, 429, 500] },
  "POST /sessions/v1": { id: "createSession", json: [201, 400, 404, 429, 500] },
  "GET /sessions/v1/{session_id}": { id: "getSession", json: [200, 400, 404, 429, 500] },
};
