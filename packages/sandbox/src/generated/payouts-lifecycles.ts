/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Lifecycle } from "../kernel/lifecycle.ts";

/** `specs/payouts/lifecycles/payout-destination.yaml`: An account to pay, from its registration at your bank until it can be paid, and to its end there. KSA lists `PENDING` and `FAILED`, the UAE `NOT_PRESENT` and `REMOVED`. */
export const payoutDestinationLifecycle: Lifecycle<"PENDING" | "AWAITING_BENEFICIARY_COOL_OFF" | "ACTIVE" | "FAILED" | "NOT_PRESENT" | "REMOVED", "create" | "register" | "registerWithWait" | "refuse" | "endWait" | "lose" | "remove"> = {
  finals: ["FAILED","NOT_PRESENT","REMOVED"],
  transitions: {
    create: {"from":[],"to":"PENDING","sends":{}},
    register: {"from":["PENDING"],"to":"ACTIVE","after":2000,"sends":{"sa":"payment_source.beneficiary.created","ae":"payment_source.beneficiary.created"}},
    registerWithWait: {"from":["PENDING"],"to":"AWAITING_BENEFICIARY_COOL_OFF","after":2000,"case":"cool-off","sends":{"sa":"payment_source.beneficiary.created","ae":"payment_source.beneficiary.created"}},
    refuse: {"from":["PENDING"],"to":"FAILED","after":2000,"case":"refused","sends":{}},
    endWait: {"from":["AWAITING_BENEFICIARY_COOL_OFF"],"to":"ACTIVE","at":"cool_off_expiry","sends":{"ae":"payment_source.beneficiary.updated"}},
    lose: {"from":["ACTIVE"],"to":"NOT_PRESENT","sends":{}},
    remove: {"from":["ACTIVE"],"to":"REMOVED","sends":{}},
  },
};

/** `specs/payouts/lifecycles/payout-settlement.yaml`: What comes after the bank has accepted a payout; there is no state before. */
export const payoutSettlementLifecycle: Lifecycle<"PROCESSED" | "REJECTED", "process" | "reject"> = {
  finals: ["PROCESSED","REJECTED"],
  transitions: {
    process: {"from":[],"to":"PROCESSED","sends":{"sa":"payment.updated","ae":"payment.updated"}},
    reject: {"from":[],"to":"REJECTED","case":"rejected","sends":{"sa":"payment.updated","ae":"payment.updated"}},
  },
};

/** `specs/payouts/lifecycles/payout.yaml`: A payout, from the order to the bank's last word. Times are the sandbox's; the bank's own speed decides. An accepted one may be rejected after all: see `payout-settlement.yaml`. */
export const payoutLifecycle: Lifecycle<"CREATED" | "AWAITING_AUTHORIZATION" | "PENDING_WITH_BANK" | "ACCEPTED_BY_BANK" | "AUTHORISATION_FAILED" | "FAILED", "create" | "createBulk" | "createSplit" | "acceptAtOnce" | "submit" | "queue" | "failAtOnce" | "release" | "releaseAndAccept" | "refuseRelease" | "accept" | "fail"> = {
  finals: ["ACCEPTED_BY_BANK","AUTHORISATION_FAILED","FAILED"],
  transitions: {
    create: {"from":[],"to":"CREATED","sends":{}},
    createBulk: {"from":[],"to":"CREATED","sends":{}},
    createSplit: {"from":[],"to":"CREATED","sends":{}},
    acceptAtOnce: {"from":["CREATED"],"to":"ACCEPTED_BY_BANK","after":5000,"sends":{"sa":"payment.created","ae":"payment.created"}},
    submit: {"from":["CREATED"],"to":"PENDING_WITH_BANK","after":2000,"case":"pending","sends":{"sa":"payment.created","ae":"payment.created"}},
    queue: {"from":["CREATED"],"to":"AWAITING_AUTHORIZATION","after":2000,"case":"manual","sends":{"sa":"payment.created","ae":"payment.created"}},
    failAtOnce: {"from":["CREATED"],"to":"FAILED","after":2000,"case":"refused","sends":{"sa":"payment.created","ae":"payment.created"}},
    release: {"from":["AWAITING_AUTHORIZATION"],"to":"PENDING_WITH_BANK","sends":{"sa":"payment.updated","ae":"payment.updated"}},
    releaseAndAccept: {"from":["AWAITING_AUTHORIZATION"],"to":"ACCEPTED_BY_BANK","case":"immediate","sends":{"sa":"payment.updated","ae":"payment.updated"}},
    refuseRelease: {"from":["AWAITING_AUTHORIZATION"],"to":"AUTHORISATION_FAILED","case":"refused","sends":{"sa":"payment.updated","ae":"payment.updated"}},
    accept: {"from":["PENDING_WITH_BANK"],"to":"ACCEPTED_BY_BANK","after":5000,"sends":{"sa":"payment.updated","ae":"payment.updated"}},
    fail: {"from":["AWAITING_AUTHORIZATION","PENDING_WITH_BANK"],"to":"FAILED","after":5000,"case":"failed","sends":{"sa":"payment.updated","ae":"payment.updated"}},
  },
};

/** `specs/payouts/lifecycles/refund.yaml`: A refund, from its creation to the bank's last word. Times are the sandbox's; the bank's own speed decides. Whether the payout behind it sends events is not documented. */
export const refundLifecycle: Lifecycle<"CREATED" | "APPROVED" | "PENDING_WITH_BANK" | "REJECTED" | "ACCEPTED_BY_BANK" | "FAILED", "create" | "createApproved" | "approve" | "reject" | "accept" | "submit" | "acceptLater" | "fail" | "failLater"> = {
  finals: ["REJECTED","ACCEPTED_BY_BANK","FAILED"],
  transitions: {
    create: {"from":[],"to":"CREATED","sends":{}},
    createApproved: {"from":[],"to":"APPROVED","case":"approved","sends":{}},
    approve: {"from":["CREATED"],"to":"APPROVED","sends":{}},
    reject: {"from":["CREATED"],"to":"REJECTED","case":"rejected","sends":{}},
    accept: {"from":["APPROVED"],"to":"ACCEPTED_BY_BANK","after":5000,"sends":{}},
    submit: {"from":["APPROVED"],"to":"PENDING_WITH_BANK","after":2000,"case":"pending","sends":{}},
    acceptLater: {"from":["PENDING_WITH_BANK"],"to":"ACCEPTED_BY_BANK","after":5000,"sends":{}},
    fail: {"from":["APPROVED"],"to":"FAILED","after":5000,"case":"failed","sends":{}},
    failLater: {"from":["PENDING_WITH_BANK"],"to":"FAILED","after":5000,"case":"failed","sends":{}},
  },
};
