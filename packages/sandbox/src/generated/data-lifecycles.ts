/**
 * Generated from specs/ by `pnpm generate`. Do not edit: change the spec instead.
 */

import type { Lifecycle } from "../kernel/lifecycle.ts";

/** `specs/data/lifecycles/refresh.yaml`: One new read of the bank. Times are those of the KSA capture; the bank's own speed decides. */
export const refreshLifecycle: Lifecycle<"PENDING" | "FINISHED", "start" | "readAccounts" | "readIdentity" | "readFirstAccount" | "finish"> = {
  finals: ["FINISHED"],
  transitions: {
    start: {"from":[],"to":"PENDING","sends":{"sa":"entity.data.refresh.updated","ae":"entity.data.refresh.updated"}},
    readAccounts: {"from":["PENDING"],"to":"PENDING","after":1200,"sends":{"sa":"entity.data.refresh.updated","ae":"entity.data.refresh.updated"}},
    readIdentity: {"from":["PENDING"],"to":"PENDING","after":2400,"sends":{"sa":"entity.data.refresh.updated","ae":"entity.data.refresh.updated"}},
    readFirstAccount: {"from":["PENDING"],"to":"PENDING","after":3000,"sends":{"sa":"entity.data.refresh.updated","ae":"entity.data.refresh.updated"}},
    finish: {"from":["PENDING"],"to":"FINISHED","after":9600,"sends":{"sa":"entity.data.refresh.updated","ae":"entity.data.refresh.updated"}},
  },
};

/** `specs/data/lifecycles/result.yaml`: The outcome of a read with `async`, or of one that the bank answers only after the customer has come back. */
export const resultLifecycle: Lifecycle<"PENDING" | "OK" | "FAILED" | "RECONNECT_REQUIRED", "start" | "refuse" | "reconnect" | "finish" | "fail"> = {
  finals: ["OK","FAILED"],
  transitions: {
    start: {"from":[],"to":"PENDING","sends":{}},
    refuse: {"from":[],"to":"RECONNECT_REQUIRED","sends":{}},
    reconnect: {"from":["RECONNECT_REQUIRED"],"to":"PENDING","sends":{}},
    finish: {"from":["PENDING"],"to":"OK","after":2000,"sends":{"sa":"results.ready","ae":"results.ready"}},
    fail: {"from":["PENDING"],"to":"FAILED","after":2000,"case":"failed","sends":{"sa":"results.ready","ae":"results.ready"}},
  },
};
