import type { BankAvailability } from "@openlean/banks-client";
import type { DeliveryRecord } from "../webhooks/delivery.ts";
import type { FaultRecord } from "./faults.ts";

/** What was changed through the control API, and the deliveries. Part of the store, so that a snapshot has it too. */
export interface ControlState {
  /** Availability that differs from the start, by bank identifier. */
  readonly banks: Map<string, BankAvailability>;
  /** Ids (`jti`) of revoked access tokens. */
  readonly revokedTokens: Set<string>;
  /** SHA-256 fingerprints of revoked client certificates, in hexadecimal. */
  readonly revokedCertificates: Set<string>;
  /** Entity whose session at the bank ended, by the `results_id` that was answered; see `reconnect`. */
  readonly reconnects: Map<string, { entityId: string; until: number }>;
  /** Ids of entities whose session at the bank ended. */
  readonly endedSessions: Set<string>;
  /** In the order they were added: the first that fits is used. */
  readonly faults: Map<string, FaultRecord>;
  /** By `event_id`. */
  readonly deliveries: Map<string, DeliveryRecord>;
}

export function createControlState(): ControlState {
  return {
    banks: new Map(),
    revokedTokens: new Set(),
    revokedCertificates: new Set(),
    reconnects: new Map(),
    endedSessions: new Set(),
    faults: new Map(),
    deliveries: new Map(),
  };
}
