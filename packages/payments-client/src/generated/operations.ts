/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Operations } from "@openlean/core";

export const operations: Operations = {
  "POST /bulk-payments/v1/intents/": { id: "createBulkPaymentIntent", success: [200], json: [400, 429, 500], repeat: "unsafe" },
  "GET /consents/v1": { id: "listPaymentConsents", success: [200], json: [200, 400, 429, 500] },
  "POST /consents/v1/account-on-file": { id: "createAccountOnFileConsent", success: [200], json: [200, 400, 404, 429, 500], repeat: "unsafe" },
  "GET /consents/v1/{consent_id}": { id: "getPaymentConsent", success: [200], json: [200, 400, 404, 429, 500] },
  "GET /consents/v1/{consent_id}/balance": { id: "getPaymentConsentBalance", success: [200], json: [200, 400, 404, 429, 500] },
  "POST /consents/v1/{consent_id}/revocation": { id: "revokePaymentConsent", success: [200], json: [404, 429, 500], repeat: "safe" },
  "GET /consents/{consent_id}/history": { id: "listPaymentConsentEvents", success: [200], json: [200, 400, 404, 429, 500] },
  "GET /customers/v1/{customer_id}/destinations": { id: "listCustomerPaymentDestinations", success: [200], json: [200, 400, 404, 429, 500] },
  "GET /customers/v1/{customer_id}/payment-sources": { id: "listPaymentSources", success: [200], json: [200, 400, 404, 429, 500] },
  "GET /customers/v1/{customer_id}/payment-sources/{payment_source_id}": { id: "getPaymentSource", success: [200], json: [200, 400, 404, 429, 500] },
  "DELETE /customers/v1/{customer_id}/payment-sources/{payment_source_id}": { id: "deletePaymentSource", success: [200], json: [400, 404, 429, 500] },
  "GET /payment-links/v1": { id: "listPaymentLinks", success: [200], json: [200, 400, 429, 500] },
  "POST /payment-links/v1": { id: "createPaymentLink", success: [201], json: [201, 400, 404, 429, 500], repeat: "unsafe" },
  "GET /payment-links/v1/{payment_link_id}": { id: "getPaymentLink", success: [200], json: [200, 400, 404, 429, 500] },
  "PUT /payment-links/v1/{payment_link_id}": { id: "updatePaymentLink", success: [200], json: [400, 404, 429, 500], repeat: "safe" },
  "GET /payment-links/v1/{payment_link_id}/usages": { id: "listPaymentLinkUsages", success: [200], json: [200, 400, 404, 429, 500] },
  "GET /payment-links/v1/{payment_link_id}/usages/{usage_id}": { id: "getPaymentLinkUsage", success: [200], json: [200, 400, 404, 429, 500] },
  "POST /payments/v1/account-on-file": { id: "createAccountOnFilePayment", success: [200], json: [200, 400, 404, 429, 500], repeat: "key" },
  "GET /payments/v1/destinations": { id: "listPaymentDestinations", success: [200], json: [200, 400, 429, 500] },
  "POST /payments/v1/destinations": { id: "createPaymentDestination", success: [200], json: [200, 400, 429, 500], repeat: "unsafe" },
  "GET /payments/v1/destinations/{payment_destination_id}": { id: "getPaymentDestination", success: [200], json: [200, 400, 404, 429, 500] },
  "GET /payments/v1/intents": { id: "listPaymentIntents", success: [200], json: [200, 400, 429, 500] },
  "POST /payments/v1/intents": { id: "createPaymentIntent", success: [200], json: [200, 400, 404, 429, 500], repeat: "unsafe" },
  "GET /payments/v1/intents/{payment_intent_id}": { id: "getPaymentIntent", success: [200], json: [200, 400, 404, 429, 500] },
  "GET /payments/v1/{payment_id}": { id: "getPayment", success: [200], json: [200, 400, 404, 429, 500] },
  "GET /schedules/v1": { id: "listSchedules", success: [200], json: [200, 400, 429, 500] },
  "POST /schedules/v1": { id: "createSchedule", success: [201], json: [201, 400, 404, 429, 500], repeat: "key" },
  "GET /schedules/v1/{schedule_id}": { id: "getSchedule", success: [200], json: [200, 400, 404, 429, 500] },
  "POST /schedules/v1/{schedule_id}/cancel": { id: "cancelSchedule", success: [200], json: [200, 400, 404, 429, 500], repeat: "safe" },
  "POST /schedules/v1/{schedule_id}/pause": { id: "pauseSchedule", success: [200], json: [200, 400, 404, 429, 500], repeat: "safe" },
  "GET /schedules/v1/{schedule_id}/payments": { id: "listSchedulePayments", success: [200], json: [200, 400, 404, 429, 500] },
  "GET /schedules/v1/{schedule_id}/payments/{scheduled_payment_id}": { id: "getSchedulePayment", success: [200], json: [200, 400, 404, 429, 500] },
  "POST /schedules/v1/{schedule_id}/resume": { id: "resumeSchedule", success: [200], json: [200, 400, 404, 429, 500], repeat: "safe" },
  "GET /schedules/v1/{schedule_id}/upcoming-payments": { id: "listUpcomingPayments", success: [200], json: [200, 400, 404, 429, 500] },
  "POST /sessions/v1": { id: "createSession", success: [201], json: [201, 400, 404, 429, 500], repeat: "unsafe" },
  "GET /sessions/v1/{session_id}": { id: "getSession", success: [200], json: [200, 400, 404, 429, 500] },
};
