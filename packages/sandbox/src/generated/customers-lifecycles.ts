/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Lifecycle } from "../kernel/lifecycle.ts";

/** `specs/customers/lifecycles/consent-status.yaml`: The same consent as `consent_status` tells it. Expiry is noticed late and called `REVOKED`. */
export const consentStatusLifecycle: Lifecycle<"ACTIVE" | "REVOKED", "grant" | "noticeExpiry" | "revoke" | "leave" | "withdraw" | "replace"> = {
  finals: ["REVOKED"],
  transitions: {
    grant: {"from":[],"to":"ACTIVE","sends":{}},
    noticeExpiry: {"from":["ACTIVE"],"to":"REVOKED","at":"expiry_notice","sends":{}},
    revoke: {"from":["ACTIVE"],"to":"REVOKED","sends":{}},
    leave: {"from":["ACTIVE"],"to":"REVOKED","sends":{}},
    withdraw: {"from":["ACTIVE"],"to":"REVOKED","sends":{}},
    replace: {"from":["ACTIVE"],"to":"REVOKED","sends":{}},
  },
};

/** `specs/customers/lifecycles/consent.yaml`: What a customer allowed at an open-banking bank, in the words of the standard. */
export const consentLifecycle: Lifecycle<"AUTHORISED" | "REVOKED" | "EXPIRED", "grant" | "expire" | "revoke" | "leave" | "withdraw" | "replace"> = {
  finals: ["REVOKED","EXPIRED"],
  transitions: {
    grant: {"from":[],"to":"AUTHORISED","sends":{}},
    expire: {"from":["AUTHORISED"],"to":"EXPIRED","at":"expiration_date_time","sends":{}},
    revoke: {"from":["AUTHORISED"],"to":"REVOKED","sends":{}},
    leave: {"from":["AUTHORISED"],"to":"REVOKED","sends":{}},
    withdraw: {"from":["AUTHORISED"],"to":"REVOKED","sends":{"sa":"entity.updated"}},
    replace: {"from":["AUTHORISED"],"to":"REVOKED","sends":{}},
  },
};
