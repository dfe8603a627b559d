import type { AvailabilityChange } from "../../areas/banks/index.ts";
import type { TokenRevocation } from "../../areas/tokens/index.ts";
import { invalid } from "../../kernel/fault.ts";
import type { FaultRule } from "../faults/faults.ts";
import type { Tampering } from "../webhooks/delivery.ts";
import type { Control } from "./control.ts";
import { controlDocument } from "./openapi.ts";
import type { SeedCustomer } from "./seed-customers.ts";

/** A checked request of the control API. */
export interface ControlCall {
  readonly path: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const milliseconds: Record<string, number> = {
  milliseconds: 1,
  seconds: 1_000,
  minutes: 60_000,
  hours: 3_600_000,
  days: 86_400_000,
};

const time = (ms: number) => ({ now: new Date(ms).toISOString() });
const id = (name: string) => (call: ControlCall) => call.path[name] as string;

/** Functions behind the operations of the control API, by operationId. Each does what its twin in {@link Control} does. */
export function controlHandlers(control: Control): Record<string, (call: ControlCall) => unknown> {
  const { clock, faults, banks, consents, entities, tokens, certificates, webhooks, events } = control;
  const endpoint = () => ({ url: webhooks.endpoint ?? null });
  const [snapshotId, faultId, bankId] = [id("snapshot_id"), id("fault_id"), id("bank_identifier")];
  const [consentId, entityId, eventId] = [id("consent_id"), id("entity_id"), id("event_id")];

  return {
    getControlDocument: () => controlDocument,
    getClock: () => time(clock.now()),
    async advanceClock({ body }) {
      const units = Object.entries(body as Record<string, number>);
      return time(
        await clock.advance(units.reduce((sum, [unit, count]) => sum + count * (milliseconds[unit] ?? 0), 0)),
      );
    },
    seedCustomers: ({ body }) => ({
      customers: control.seed((body as { customers: SeedCustomer[] }).customers),
    }),
    reset: ({ body }) => control.reset(body as { seed?: number } | undefined),
    takeSnapshot: () => ({ snapshot_id: control.snapshot() }),
    restoreSnapshot: (call) => control.restore(snapshotId(call)),
    listFaults: () => ({ faults: faults.list() }),
    addFault: ({ body }) => faults.add(body as FaultRule),
    clearFaults: () => faults.clear(),
    removeFault: (call) => faults.remove(faultId(call)),
    listControlledBanks: () => ({ banks: banks.list() }),
    setBankAvailability: (call) => banks.set(bankId(call), call.body as AvailabilityChange),
    disableBank: (call) => banks.disable(bankId(call)),
    enableBank: (call) => banks.enable(bankId(call)),
    expireConsent: (call) => consents.expire(consentId(call)),
    revokeConsent: (call) => consents.revoke(consentId(call)),
    endSession: (call) => entities.endSession(entityId(call)),
    generateTransactions(call) {
      const { count, account_id: accountId } = call.body as { count: number; account_id?: string };
      return { account_id: entities.generateTransactions(entityId(call), { count, accountId }) };
    },
    revokeTokens: ({ body }) => tokens.revoke(body as TokenRevocation),
    revokeCertificate: ({ body }) => certificates.revoke((body as { certificate: string }).certificate),
    listDeliveries: () => ({ endpoint: webhooks.endpoint ?? null, deliveries: webhooks.list() }),
    getEndpoint: endpoint,
    setEndpoint({ body }) {
      try {
        webhooks.setEndpoint((body as { url: string | null }).url ?? undefined);
      } catch (error) {
        throw invalid((error as TypeError).message);
      }
      return endpoint();
    },
    getDelivery: (call) => webhooks.get(eventId(call)),
    redeliver: (call) => webhooks.redeliver(eventId(call)),
    tamper: (call) => webhooks.tamper(eventId(call), (call.body as { how?: Tampering } | undefined)?.how),
    listSandboxEvents: () => ({ events: events.list() }),
    emitEvent({ body }) {
      const { type, payload } = body as { type: string; payload: object };
      return events.emit(type, payload);
    },
  };
}
