export { authoriseConsent, type ConsentChange, endOrBlockConsent } from "./authorise-consent.ts";
export { consentEventsOf } from "./consent-events.ts";
export { consentStateOf, paymentConsentOf, paymentConsentsIn } from "./consent-record.ts";
export { createConsent } from "./create-consent.ts";
export { endOf } from "./on-file-payment-record.ts";
export { accountOf, payOnFile } from "./pay-on-file.ts";
export { toConsent, toCreatedConsent, toOnFilePayment } from "./to-consent.ts";
