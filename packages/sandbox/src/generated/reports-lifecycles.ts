/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Lifecycle } from "../kernel/lifecycle.ts";

/** `specs/reports/lifecycles/report.yaml`: A report over the banks of a customer. No event announces its end, so ask again. Times are the sandbox's. */
export const reportLifecycle: Lifecycle<"PENDING" | "OK" | "FAILED", "createBankStatements" | "createVerificationOfIncome" | "finishLink" | "finish" | "fail"> = {
  finals: ["OK","FAILED"],
  transitions: {
    createBankStatements: {"from":[],"to":"PENDING","sends":{}},
    createVerificationOfIncome: {"from":[],"to":"PENDING","sends":{}},
    finishLink: {"from":[],"to":"PENDING","sends":{}},
    finish: {"from":["PENDING"],"to":"OK","after":5000,"sends":{}},
    fail: {"from":["PENDING"],"to":"FAILED","after":5000,"case":"failed","sends":{}},
  },
};
