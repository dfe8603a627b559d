import type { Bank, BankAvailability } from "@openlean/banks-client";
import { generateTransactions } from "../../areas/accounts/index.ts";
import { type AvailabilityChange, banksOf, changeAvailability } from "../../areas/banks/index.ts";
import { endSession, expireConsent, withdrawConsent } from "../../areas/connections/index.ts";
import { type ReadMode, setReadMode } from "../../areas/results/index.ts";
import { revokeCertificate, revokeTokens, type TokenRevocation } from "../../areas/tokens/index.ts";
import type { SandboxEvent } from "../../kernel/event.ts";
import { eventsUntilNow, recordEvent } from "../../kernel/events.ts";
import { notFound } from "../../kernel/fault.ts";
import { createSnapshots } from "../../kernel/snapshots.ts";
import type { World } from "../../kernel/world.ts";
import { type FaultRule, faultsIn } from "../faults/faults.ts";
import type { Delivery, Tampering } from "../webhooks/delivery.ts";
import type { Outbox } from "../webhooks/outbox.ts";
import { checkEvent } from "./check-event.ts";
import { createPaymentControl, type PaymentControl } from "./payment-control.ts";
import { createPayoutControl, type PayoutControl } from "./payout-control.ts";
import { type SeedCustomer, seedCustomers, type SeededCustomer } from "./seed-customers.ts";

/** A fault in force, with the number of requests it has spoilt. */
export interface ActiveFault extends FaultRule {
  readonly id: string;
  readonly hits: number;
}

/**
 * Everything a test can do to a sandbox beside calling it, as `/sandbox/` offers it over HTTP. What cannot be done throws
 * an `Error` with `status`, `code` and a message that names the field and never its value.
 */
export interface Control {
  readonly clock: {
    /** Time of the sandbox, in milliseconds since 1970. */
    now(): number;
    /** Moves the time forward, in milliseconds, and waits until everything that became due is delivered or has failed. */
    advance(ms: number): Promise<number>;
  };
  /** Creates customers with their connections. */
  seed(customers: readonly SeedCustomer[]): SeededCustomer[];
  /**
   * Back to the start: no customers, no faults, no revocations, the clock where it was. Credentials, ports, the webhook
   * URL and tokens that were issued stay. With a seed, new ids and bank data follow from that one.
   */
  reset(options?: { seed?: number | undefined }): void;
  /** Keeps the present state, the time included, and returns its id. The last 100 are kept. */
  snapshot(): string;
  /** Puts a state back, as often as wanted. */
  restore(id: string): void;
  readonly faults: {
    /** Adds a rule; the first that fits a request is used. */
    add(rule: FaultRule): ActiveFault;
    list(): ActiveFault[];
    remove(id: string): void;
    clear(): void;
  };
  readonly banks: {
    list(): Bank[];
    /** Lean switches all data and payments of a bank off. Sends `bank.availability.updated`, as do the other two. */
    disable(identifier: string): BankAvailability;
    enable(identifier: string): BankAvailability;
    /** Changes single switches. */
    set(identifier: string, change: AvailabilityChange): BankAvailability;
  };
  readonly consents: {
    /** The consent's time is over. */
    expire(consentId: string): void;
    /** The customer revokes the consent at the bank. */
    revoke(consentId: string): void;
  };
  readonly entities: {
    /** The bank ends the session: reads answer `RECONNECT_REQUIRED`. For banks that are read with credentials. */
    endSession(entityId: string): void;
    /** Books transactions on the day before today; the next refresh shows them. Returns the account's id. */
    generateTransactions(
      entityId: string,
      options: { count: number; accountId?: string | undefined },
    ): string;
  };
  readonly reads: {
    /** When reads have data from now on; see the option `reads`. */
    set(mode: ReadMode): void;
  };
  readonly payments: PaymentControl;
  readonly payouts: PayoutControl;
  readonly tokens: {
    /** Calls with the token answer 401. */
    revoke(which: TokenRevocation): void;
  };
  readonly certificates: {
    /** Calls with the client certificate answer 403. Takes the PEM. */
    revoke(certificate: string): void;
  };
  readonly webhooks: {
    readonly endpoint: string | undefined;
    /** Where events go that are recorded from now on; `undefined` for nowhere. Only this machine. */
    setEndpoint(url: string | undefined): void;
    /** Every delivery with its attempts, oldest first. */
    list(): Delivery[];
    get(eventId: string): Delivery;
    /** Sends an event once more, with the same bytes and the same `event_id`. */
    redeliver(eventId: string): Promise<Delivery>;
    /** Sends a falsified copy, which a receiver must refuse. Default: another byte in the body. */
    tamper(eventId: string, how?: Tampering): Promise<Delivery>;
    /** Resolves when no attempt is under way. */
    settle(): Promise<void>;
  };
  readonly events: {
    /** Everything that has happened, oldest first, also what the Events API does not keep. */
    list(): SandboxEvent[];
    /** Sends an event of any type. The payload of a type that Lean documents must fit its schema. */
    emit(type: string, payload: object): SandboxEvent;
  };
}

const on = { data: true, payments: true };
const off = { data: false, payments: false };

function found(delivery: Delivery | undefined): Delivery {
  if (!delivery) throw notFound("DATA_NOT_FOUND", "a delivery of this event");
  return delivery;
}

/** Makes the {@link Control} of a sandbox. What it hands out are copies: changing them changes no sandbox. */
export function createControl(world: World, outbox: Outbox): Control {
  const snapshots = createSnapshots(world, () => outbox.reload());
  let faultsAdded = 0;

  return {
    clock: {
      now: () => world.clock.now(),
      async advance(ms) {
        world.clock.advance(ms);
        await outbox.settle();
        return world.clock.now();
      },
    },
    seed: (customers) => structuredClone(seedCustomers(world, customers)),
    reset: ({ seed } = {}) => snapshots.reset(seed),
    snapshot: () => snapshots.take(),
    restore(id) {
      if (!snapshots.restore(id)) throw notFound("DATA_NOT_FOUND", "the snapshot");
    },
    faults: {
      add(rule) {
        const id = `fault-${++faultsAdded}`;
        faultsIn(world).set(id, { id, rule: { ...rule }, hits: 0, draws: 0 });
        return { id, ...rule, hits: 0 };
      },
      list: () =>
        [...faultsIn(world).values()].map(({ id, rule, hits }) => Object.assign({ id, hits }, rule)),
      remove(id) {
        if (!faultsIn(world).delete(id)) throw notFound("DATA_NOT_FOUND", "the fault");
      },
      clear: () => faultsIn(world).clear(),
    },
    banks: {
      list: () => structuredClone([...banksOf(world)]),
      disable: (identifier) => structuredClone(changeAvailability(world, identifier, { active: off })),
      enable: (identifier) =>
        structuredClone(changeAvailability(world, identifier, { active: on, enabled: on })),
      set: (identifier, change) => structuredClone(changeAvailability(world, identifier, change)),
    },
    consents: {
      expire: (consentId) => expireConsent(world, consentId),
      revoke: (consentId) => withdrawConsent(world, consentId),
    },
    entities: {
      endSession: (entityId) => endSession(world, entityId),
      generateTransactions: (entityId, options) => generateTransactions(world, { entityId, ...options }),
    },
    reads: { set: (mode) => setReadMode(world, mode) },
    payments: createPaymentControl(world),
    payouts: createPayoutControl(world),
    tokens: { revoke: (which) => revokeTokens(world, which) },
    certificates: { revoke: (certificate) => revokeCertificate(world, certificate) },
    webhooks: {
      get endpoint() {
        return outbox.endpoint;
      },
      setEndpoint: (url) => outbox.setEndpoint(url),
      list: () => outbox.list(),
      get: (eventId) => found(outbox.list().find(({ event_id }) => event_id === eventId.toLowerCase())),
      redeliver: async (eventId) => found(await outbox.redeliver(eventId)),
      tamper: async (eventId, how = "body") => found(await outbox.tamper(eventId, how)),
      settle: () => outbox.settle(),
    },
    events: {
      list: () => structuredClone(eventsUntilNow(world).map(({ event }) => event)),
      emit(type, payload) {
        checkEvent(type, payload);
        const message = "An event was ordered from the sandbox.";
        const { event } = recordEvent(world, { type, message, payload: structuredClone(payload) });
        return structuredClone(event);
      },
    },
  };
}
