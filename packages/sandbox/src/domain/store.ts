import type { Customer } from "@openlean/customers-client";
import { type ControlState, createControlState } from "../control/control-state.ts";
import type { EntityRecord } from "./entities.ts";
import { createEventLog, type EventLog } from "./events.ts";
import type { RefreshRecord } from "./refreshes.ts";
import type { ResultRecord } from "./results.ts";

/** What the callers of one sandbox created, in the order of creation. Lost when the process ends. */
export interface Store {
  /** By `customer_id`. */
  readonly customers: Map<string, Customer>;
  /** By entity id; deleted ones stay, marked as such. */
  readonly entities: Map<string, EntityRecord>;
  /** By `refresh_id`. */
  readonly refreshes: Map<string, RefreshRecord>;
  /** By `results_id`, of asynchronous reads only. */
  readonly results: Map<string, ResultRecord>;
  /** For webhooks and their history. */
  readonly events: EventLog;
  /** Where the application put the switches of banks for IBAN checks, by country and bank code. */
  readonly ibanSwitches: Map<string, string>;
  /** What was changed through the control API, and the deliveries of events. */
  readonly control: ControlState;
}

export function createStore(): Store {
  return {
    customers: new Map(),
    entities: new Map(),
    refreshes: new Map(),
    results: new Map(),
    events: createEventLog(),
    ibanSwitches: new Map(),
    control: createControlState(),
  };
}
