import { recordCourse } from "../../kernel/course.ts";
import { recordEvent } from "../../kernel/events.ts";
import { invalid } from "../../kernel/fault.ts";
import { stateAt } from "../../kernel/machine.ts";
import { dayMs } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import { beneficiaryLifecycle } from "../../generated/payments-lifecycles.ts";
import { banksOf } from "../banks/index.ts";
import { entitiesOf } from "../connections/index.ts";
import { customerOf } from "../customers/index.ts";
import { defaultDestinationOf, destinationOf } from "../payment-destinations/index.ts";
import { connectBank } from "../refreshes/index.ts";
import { type BeneficiaryRecord, type SourceRecord, sourcesIn, sourcesOf } from "./source-record.ts";

/** What a source is made from. */
export interface CreateSourceOptions {
  readonly customerId: string;
  /** Default: the Open Finance bank. */
  readonly bankIdentifier?: string | undefined;
  /** What the source may pay. Default: the default destination. */
  readonly destinationId?: string | undefined;
}

/** What LinkSDK's `createPaymentSource` ends with: a source with one beneficiary. Where there is one, it gets another. */
export function createSource(world: World, options: CreateSourceOptions): SourceRecord {
  if (world.region !== "ae") throw invalid("customers pay in the United Arab Emirates only");
  const { bankIdentifier = "LEAN_OF_RETAIL_UAE", destinationId } = options;
  const { customer_id: customerId } = customerOf(world, options.customerId);
  const bank = banksOf(world).find(({ identifier }) => identifier === bankIdentifier);
  if (!bank) throw invalid("bank_identifier is not a bank of this region");
  const destination = destinationId ? destinationOf(world, destinationId) : defaultDestinationOf(world);
  const known = sourcesOf(world, customerId).find((each) => each.bankIdentifier === bankIdentifier);
  if (known) {
    addBeneficiary(world, known, destination.id, "create");
    return known;
  }
  const entity =
    entitiesOf(world, customerId).find((each) => each.bank.identifier === bankIdentifier) ??
    connectBank(world, { customerId, bankIdentifier });
  const source: SourceRecord = {
    id: world.random.fork(`payment source ${entity.id} ${world.state.eventCount}`).uuid(),
    customerId,
    entityId: entity.id,
    bankIdentifier,
    beneficiaries: [],
  };
  sourcesIn(world).set(source.id, source);
  const beneficiary = addBeneficiary(world, source, destination.id, "createSource");
  recordEvent(world, {
    type: "payment_source.created",
    message: "A payment source has been created.",
    payload: {
      id: source.id,
      customer_id: customerId,
      status: statusOfBeneficiary(world, beneficiary),
      bank_identifier: bankIdentifier,
      bank_name: bank.name,
      end_user_id: null,
    },
  });
  return source;
}

/** Lets a source pay a destination. One that it may pay already stays as it is. */
export function addBeneficiary(
  world: World,
  source: SourceRecord,
  destinationId: string,
  how: "create" | "createSource" | "update",
): BeneficiaryRecord {
  const known = source.beneficiaries.find((each) => each.destinationId === destinationId);
  if (known) return known;
  const at = world.clock.now();
  const waits = banksOf(world).some(
    ({ identifier, connection_type }) =>
      identifier === source.bankIdentifier && connection_type !== "OPEN_BANKING",
  );
  const beneficiary: BeneficiaryRecord = {
    id: world.random.fork(`beneficiary ${source.id} ${destinationId}`).uuid(),
    destinationId,
    done: [{ transition: waits ? "connectWithWait" : how, at }],
    ...(waits && { moments: { beneficiary_cool_off_expiry: at + dayMs } }),
  };
  source.beneficiaries.push(beneficiary);
  recordCourse(world, {
    id: beneficiary.id,
    lifecycle: beneficiaryLifecycle,
    history: beneficiary,
    eventOf: (type, { state }) => ({
      message: `A beneficiary has been ${type.endsWith("created") ? "created" : "updated"}.`,
      payload: {
        id: beneficiary.id,
        customer_id: source.customerId,
        payment_source_id: source.id,
        payment_destination_id: destinationId,
        status: state,
        payment_source_bank_identifier: source.bankIdentifier,
      },
    }),
  });
  return beneficiary;
}

/** Whether payments over a beneficiary are possible. */
export function statusOfBeneficiary(
  world: World,
  beneficiary: BeneficiaryRecord,
): "ACTIVE" | "AWAITING_BENEFICIARY_COOL_OFF" {
  return stateAt(beneficiaryLifecycle, beneficiary, world.clock.now()).state;
}
