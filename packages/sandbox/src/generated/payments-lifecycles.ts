/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Lifecycle } from "../kernel/lifecycle.ts";

/** `specs/payments/lifecycles/account-on-file-payment.yaml`: A payment under a consent, from the order to the bank's last word. Times are the sandbox's; the bank's own speed decides. */
export const accountOnFilePaymentLifecycle: Lifecycle<"CREATED" | "PROCESSING" | "PROCESSED" | "FAILED", "create" | "createWithConsent" | "createBySchedule" | "submit" | "failToSubmit" | "accept" | "fail"> = {
  finals: ["PROCESSED","FAILED"],
  transitions: {
    create: {"from":[],"to":"CREATED","sends":{}},
    createWithConsent: {"from":[],"to":"CREATED","sends":{}},
    createBySchedule: {"from":[],"to":"CREATED","sends":{}},
    submit: {"from":["CREATED"],"to":"PROCESSING","after":1000,"sends":{"sa":"payment.created","ae":"payment.created"}},
    failToSubmit: {"from":["CREATED"],"to":"FAILED","after":1000,"case":"not-submitted","sends":{"sa":"payment.created","ae":"payment.created"}},
    accept: {"from":["PROCESSING"],"to":"PROCESSED","after":5000,"sends":{"sa":"payment.updated","ae":"payment.updated"}},
    fail: {"from":["PROCESSING"],"to":"FAILED","after":5000,"case":"failed","sends":{"sa":"payment.updated","ae":"payment.updated"}},
  },
};

/** `specs/payments/lifecycles/beneficiary.yaml`: The link between a payment source and a destination, until it can be paid over. */
export const beneficiaryLifecycle: Lifecycle<"AWAITING_BENEFICIARY_COOL_OFF" | "ACTIVE", "connect" | "createSource" | "create" | "update" | "connectWithWait" | "endWait"> = {
  finals: ["ACTIVE"],
  transitions: {
    connect: {"from":[],"to":"ACTIVE","sends":{"sa":"payment_source.beneficiary.created","ae":"payment_source.beneficiary.created"}},
    createSource: {"from":[],"to":"ACTIVE","sends":{"sa":"payment_source.beneficiary.created","ae":"payment_source.beneficiary.created"}},
    create: {"from":[],"to":"ACTIVE","sends":{"sa":"payment_source.beneficiary.created","ae":"payment_source.beneficiary.created"}},
    update: {"from":[],"to":"ACTIVE","sends":{"sa":"payment_source.beneficiary.created","ae":"payment_source.beneficiary.created"}},
    connectWithWait: {"from":[],"to":"AWAITING_BENEFICIARY_COOL_OFF","case":"cool-off","sends":{"sa":"payment_source.beneficiary.created","ae":"payment_source.beneficiary.created"}},
    endWait: {"from":["AWAITING_BENEFICIARY_COOL_OFF"],"to":"ACTIVE","at":"beneficiary_cool_off_expiry","sends":{"sa":"payment_source.beneficiary.updated","ae":"payment_source.beneficiary.updated"}},
  },
};

/** `specs/payments/lifecycles/payment-consent.yaml`: What a customer allowed you to collect, from the request until it is used up, over or withdrawn. */
export const paymentConsentLifecycle: Lifecycle<"AWAITING_AUTHORISATION" | "AUTHORISED" | "SUSPENDED" | "REJECTED" | "REVOKED" | "CONSUMED" | "EXPIRED", "create" | "authorise" | "reject" | "revoke" | "manage" | "withdraw" | "consume" | "expire" | "suspend" | "lift" | "withdrawSuspended" | "expireSuspended"> = {
  finals: ["REJECTED","REVOKED","CONSUMED","EXPIRED"],
  transitions: {
    create: {"from":[],"to":"AWAITING_AUTHORISATION","sends":{}},
    authorise: {"from":["AWAITING_AUTHORISATION"],"to":"AUTHORISED","sends":{"sa":"consent.status.updated","ae":"consent.status.updated"}},
    reject: {"from":["AWAITING_AUTHORISATION"],"to":"REJECTED","case":"rejected","sends":{"sa":"consent.status.updated","ae":"consent.status.updated"}},
    revoke: {"from":["AUTHORISED"],"to":"REVOKED","sends":{"sa":"consent.status.updated","ae":"consent.status.updated"}},
    manage: {"from":["AUTHORISED"],"to":"REVOKED","sends":{"sa":"consent.status.updated","ae":"consent.status.updated"}},
    withdraw: {"from":["AUTHORISED"],"to":"REVOKED","sends":{"sa":"consent.status.updated","ae":"consent.status.updated"}},
    consume: {"from":["AUTHORISED"],"to":"CONSUMED","sends":{"sa":"consent.status.updated","ae":"consent.status.updated"}},
    expire: {"from":["AUTHORISED"],"to":"EXPIRED","at":"expiration_date_time","sends":{"sa":"consent.status.updated","ae":"consent.status.updated"}},
    suspend: {"from":["AUTHORISED"],"to":"SUSPENDED","sends":{"sa":"consent.status.updated","ae":"consent.status.updated"}},
    lift: {"from":["SUSPENDED"],"to":"AUTHORISED","sends":{"sa":"consent.status.updated","ae":"consent.status.updated"}},
    withdrawSuspended: {"from":["SUSPENDED"],"to":"REVOKED","sends":{"sa":"consent.status.updated","ae":"consent.status.updated"}},
    expireSuspended: {"from":["SUSPENDED"],"to":"EXPIRED","at":"expiration_date_time","sends":{"sa":"consent.status.updated","ae":"consent.status.updated"}},
  },
};

/** `specs/payments/lifecycles/payment-destination.yaml`: An account that customers can pay, until it is confirmed. Which event tells of it is not documented. */
export const paymentDestinationLifecycle: Lifecycle<"PENDING" | "CONFIRMED", "create" | "createUnconfirmed" | "confirm"> = {
  finals: ["CONFIRMED"],
  transitions: {
    create: {"from":[],"to":"CONFIRMED","sends":{}},
    createUnconfirmed: {"from":[],"to":"PENDING","case":"pending","sends":{}},
    confirm: {"from":["PENDING"],"to":"CONFIRMED","sends":{}},
  },
};

/** `specs/payments/lifecycles/payment-intent.yaml`: A request for one payment. No answer tells its state: look at its payment. */
export const paymentIntentLifecycle: Lifecycle<"INTENT_CREATED", "create" | "createByLink" | "pay" | "checkout" | "payOnPage" | "expire"> = {
  finals: [],
  transitions: {
    create: {"from":[],"to":"INTENT_CREATED","sends":{"sa":"payment_intent.created","ae":"payment_intent.created"}},
    createByLink: {"from":[],"to":"INTENT_CREATED","sends":{"sa":"payment_intent.created","ae":"payment_intent.created"}},
    pay: {"from":["INTENT_CREATED"],"to":"INTENT_CREATED","sends":{}},
    checkout: {"from":["INTENT_CREATED"],"to":"INTENT_CREATED","sends":{}},
    payOnPage: {"from":["INTENT_CREATED"],"to":"INTENT_CREATED","sends":{}},
    expire: {"from":["INTENT_CREATED"],"to":"INTENT_CREATED","at":"expiry","sends":{}},
  },
};

/** `specs/payments/lifecycles/payment-link-usage.yaml`: One try of a payer to pay over a link. */
export const paymentLinkUsageLifecycle: Lifecycle<"STARTED" | "PAYMENT_CREATED" | "FAILED" | "EXPIRED", "start" | "pay" | "fail" | "expire"> = {
  finals: ["PAYMENT_CREATED","FAILED","EXPIRED"],
  transitions: {
    start: {"from":[],"to":"STARTED","sends":{}},
    pay: {"from":["STARTED"],"to":"PAYMENT_CREATED","sends":{"sa":"payment.created","ae":"payment.created"}},
    fail: {"from":["STARTED"],"to":"FAILED","sends":{}},
    expire: {"from":["STARTED"],"to":"EXPIRED","after":1800000,"sends":{}},
  },
};

/** `specs/payments/lifecycles/payment-link.yaml`: A link that payers can be sent, until it is used up or over. No event tells of it. */
export const paymentLinkLifecycle: Lifecycle<"ACTIVE" | "DISABLED" | "USED" | "EXPIRED", "create" | "disable" | "enable" | "useUp" | "expire"> = {
  finals: ["USED","EXPIRED"],
  transitions: {
    create: {"from":[],"to":"ACTIVE","sends":{}},
    disable: {"from":["ACTIVE"],"to":"DISABLED","sends":{}},
    enable: {"from":["DISABLED"],"to":"ACTIVE","sends":{}},
    useUp: {"from":["ACTIVE"],"to":"USED","sends":{}},
    expire: {"from":["ACTIVE","DISABLED"],"to":"EXPIRED","at":"expires_at","sends":{}},
  },
};

/** `specs/payments/lifecycles/payment.yaml`: A payment of an intent, from the customer's approval to the bank's last word. Times are the sandbox's; the bank's own speed decides. */
export const paymentLifecycle: Lifecycle<"AWAITING_LOGIN_MFA" | "AWAITING_PAYMENT_MFA" | "AWAITING_APP_AUTH" | "PENDING_WITH_BANK" | "ACCEPTED_BY_BANK" | "FAILED", "order" | "acceptAtOnce" | "refuseAtOnce" | "askLoginFactor" | "askPaymentFactor" | "askAppApproval" | "answer" | "answerAndAccept" | "giveUp" | "accept" | "fail"> = {
  finals: ["ACCEPTED_BY_BANK","FAILED"],
  transitions: {
    order: {"from":[],"to":"PENDING_WITH_BANK","sends":{"sa":"payment.created","ae":"payment.created"}},
    acceptAtOnce: {"from":[],"to":"ACCEPTED_BY_BANK","case":"immediate","sends":{"sa":"payment.created","ae":"payment.created"}},
    refuseAtOnce: {"from":[],"to":"FAILED","case":"refused","sends":{"sa":"payment.created","ae":"payment.created"}},
    askLoginFactor: {"from":[],"to":"AWAITING_LOGIN_MFA","case":"login-mfa","sends":{}},
    askPaymentFactor: {"from":[],"to":"AWAITING_PAYMENT_MFA","case":"payment-mfa","sends":{}},
    askAppApproval: {"from":[],"to":"AWAITING_APP_AUTH","case":"app-auth","sends":{}},
    answer: {"from":["AWAITING_LOGIN_MFA","AWAITING_PAYMENT_MFA","AWAITING_APP_AUTH"],"to":"PENDING_WITH_BANK","sends":{"sa":"payment.created","ae":"payment.created"}},
    answerAndAccept: {"from":["AWAITING_LOGIN_MFA","AWAITING_PAYMENT_MFA","AWAITING_APP_AUTH"],"to":"ACCEPTED_BY_BANK","case":"immediate","sends":{"sa":"payment.created","ae":"payment.created"}},
    giveUp: {"from":["AWAITING_LOGIN_MFA","AWAITING_PAYMENT_MFA","AWAITING_APP_AUTH"],"to":"FAILED","case":"refused","sends":{"sa":"payment.created","ae":"payment.created"}},
    accept: {"from":["PENDING_WITH_BANK"],"to":"ACCEPTED_BY_BANK","after":5000,"sends":{"sa":"payment.updated","ae":"payment.updated"}},
    fail: {"from":["PENDING_WITH_BANK"],"to":"FAILED","after":5000,"case":"failed","sends":{"sa":"payment.updated","ae":"payment.updated"}},
  },
};

/** `specs/payments/lifecycles/schedule-payment.yaml`: One payment of a schedule. What becomes of the money is told by the account-on-file payment that is made of it. */
export const schedulePaymentLifecycle: Lifecycle<"PLANNED" | "SCHEDULED" | "PROCESSING" | "COMPLETED" | "FAILED" | "SKIPPED" | "CANCELLED", "plan" | "schedule" | "start" | "complete" | "fail" | "skip" | "cancel"> = {
  finals: ["COMPLETED","FAILED","SKIPPED","CANCELLED"],
  transitions: {
    plan: {"from":[],"to":"PLANNED","sends":{}},
    schedule: {"from":["PLANNED"],"to":"SCHEDULED","sends":{}},
    start: {"from":["SCHEDULED"],"to":"PROCESSING","at":"due_date","sends":{}},
    complete: {"from":["PROCESSING"],"to":"COMPLETED","sends":{}},
    fail: {"from":["PROCESSING"],"to":"FAILED","sends":{}},
    skip: {"from":["PLANNED","SCHEDULED"],"to":"SKIPPED","sends":{}},
    cancel: {"from":["PLANNED","SCHEDULED"],"to":"CANCELLED","sends":{}},
  },
};

/** `specs/payments/lifecycles/schedule.yaml`: Payments that start by themselves, from the creation until they are done or stopped. No event tells of it; its payments have theirs. */
export const scheduleLifecycle: Lifecycle<"PENDING" | "ACTIVE" | "PAUSED" | "CONSENT_BLOCKED" | "CANCELLED" | "COMPLETED", "create" | "createAhead" | "start" | "pause" | "resume" | "block" | "cancel" | "end" | "complete"> = {
  finals: ["CANCELLED","COMPLETED"],
  transitions: {
    create: {"from":[],"to":"ACTIVE","sends":{}},
    createAhead: {"from":[],"to":"PENDING","case":"ahead","sends":{}},
    start: {"from":["PENDING"],"to":"ACTIVE","at":"start_date","sends":{}},
    pause: {"from":["ACTIVE"],"to":"PAUSED","sends":{}},
    resume: {"from":["PAUSED"],"to":"ACTIVE","sends":{}},
    block: {"from":["ACTIVE","PAUSED"],"to":"CONSENT_BLOCKED","sends":{}},
    cancel: {"from":["PENDING","ACTIVE","PAUSED","CONSENT_BLOCKED"],"to":"CANCELLED","sends":{}},
    end: {"from":["PENDING","ACTIVE","PAUSED","CONSENT_BLOCKED"],"to":"CANCELLED","sends":{}},
    complete: {"from":["ACTIVE"],"to":"COMPLETED","sends":{}},
  },
};

/** `specs/payments/lifecycles/session.yaml`: A page to approve an intent, from its creation until the customer is through or too late. No event tells of it, and no state of a customer who gave up: look at the payment. */
export const sessionLifecycle: Lifecycle<"CREATED" | "ACTIVE" | "AUTHORIZED" | "COMPLETED" | "EXPIRED", "create" | "open" | "authorize" | "complete" | "expire"> = {
  finals: ["COMPLETED","EXPIRED"],
  transitions: {
    create: {"from":[],"to":"CREATED","sends":{}},
    open: {"from":["CREATED"],"to":"ACTIVE","sends":{}},
    authorize: {"from":["ACTIVE"],"to":"AUTHORIZED","sends":{}},
    complete: {"from":["AUTHORIZED"],"to":"COMPLETED","sends":{}},
    expire: {"from":["CREATED","ACTIVE"],"to":"EXPIRED","at":"expires_at","sends":{}},
  },
};
