import { createAccountNumber } from "../../facts/iban.ts";
import { createPerson } from "../../facts/people.ts";
import { dayMs, dayOf } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import { banksOf } from "../banks/index.ts";

/** Days that the sandbox remembers. */
const rememberedDays = 366;
/** A payment that nothing came of for so long is not waited for any more. */
const waitMs = 3 * dayMs;
const hourMs = 3_600_000;

/** Money that arrived on the application's own account. Amounts are hundredths, times milliseconds since 1970. */
export interface Deposit {
  readonly id: string;
  readonly reference: string;
  readonly amount: number;
  readonly description: string;
  readonly at: number;
  readonly sender: { readonly accountNumber: string; readonly iban: string };
  /** The payment it was matched with. */
  readonly paymentId: string | undefined;
}

/** A payment that a customer sent, and what became of it so far. */
export interface ReceivedPayment {
  readonly id: string;
  readonly customerId: string;
  readonly bankIdentifier: string;
  readonly amount: number;
  readonly reference: string;
  readonly initiatedAt: number;
  readonly status: "RECONCILED" | "UNRECEIVED" | "OUTSTANDING";
  readonly since: number;
  readonly deposit: Deposit | undefined;
}

/** The application's own account, which receives the money. */
export function corporateAccount(world: World): { sourceId: string; accountId: string; iban: string } {
  const random = world.random.fork("corporate account");
  const [sourceId, accountId] = [random.uuid(), random.uuid()];
  return { sourceId, accountId, iban: createAccountNumber(world.region, random).iban };
}

/**
 * Payments that were initiated on UTC days, both included, oldest first. They follow from seed and day: some are matched
 * within hours, some wait, a few never arrive.
 */
export function receivedPayments(
  world: World,
  first: number = -Infinity,
  last: number = Infinity,
): ReceivedPayment[] {
  const now = world.clock.now();
  const today = dayOf(now);
  const [from, to] = [Math.max(first, today - rememberedDays), Math.min(last, today)];
  const payments: ReceivedPayment[] = [];
  for (let day = from; day <= to; day++)
    for (const position of [0, 1, 2]) {
      const payment = receive(world, day, position);
      if (payment.initiatedAt <= now) payments.push(payment);
    }
  return payments.sort((a, b) => a.initiatedAt - b.initiatedAt);
}

/** Deposits that arrived between two moments, oldest first, those included that no payment explains. */
export function deposits(world: World, from: number, until: number): Deposit[] {
  const now = world.clock.now();
  const [first, last] = [dayOf(from) - 3, dayOf(until)];
  const matched = receivedPayments(world, first, last).flatMap(({ deposit }) => deposit ?? []);
  const others: Deposit[] = [];
  for (let day = Math.max(first, dayOf(now) - rememberedDays); day <= Math.min(last, dayOf(now)); day++)
    others.push(strayDeposit(world, day));
  return [...matched, ...others]
    .filter(({ at }) => at >= from && at < until && at <= now)
    .sort((a, b) => a.at - b.at);
}

function receive(world: World, day: number, position: number): ReceivedPayment {
  const random = world.random.fork(`received payment ${day} ${position}`);
  const id = random.uuid();
  const initiatedAt = day * dayMs + random.integer(6 * hourMs, 20 * hourMs);
  const amount = random.integer(2_500, 250_000);
  const reference = `INV-${random.digits(6)}`;
  const arrives = random.chance(0.9);
  const depositAt = initiatedAt + random.integer(hourMs, 40 * hourMs);
  const payer = world.random.fork(`payer ${random.integer(0, 4)}`);
  const bank = random.pick(banksOf(world));
  const now = world.clock.now();
  const common = {
    id,
    customerId: payer.uuid(),
    bankIdentifier: bank.identifier,
    amount,
    reference,
    initiatedAt,
  };
  if (arrives && depositAt <= now) {
    const deposit: Deposit = {
      id: random.uuid(),
      reference: `DEP${random.digits(9)}`,
      amount,
      description: `TRANSFER ${reference}`,
      at: depositAt,
      sender: senderOf(world, payer),
      paymentId: id,
    };
    return { ...common, status: "RECONCILED", since: depositAt, deposit };
  }
  if (now - initiatedAt > waitMs)
    return { ...common, status: "UNRECEIVED", since: initiatedAt + waitMs, deposit: undefined };
  return { ...common, status: "OUTSTANDING", since: initiatedAt, deposit: undefined };
}

function strayDeposit(world: World, day: number): Deposit {
  const random = world.random.fork(`stray deposit ${day}`);
  return {
    id: random.uuid(),
    reference: `DEP${random.digits(9)}`,
    amount: random.integer(1_000, 90_000),
    description: `TRANSFER ${createPerson(world.region, random).fullName.toUpperCase()}`,
    at: day * dayMs + random.integer(6 * hourMs, 20 * hourMs),
    sender: senderOf(world, random),
    paymentId: undefined,
  };
}

function senderOf(world: World, random: World["random"]): Deposit["sender"] {
  const { iban } = createAccountNumber(world.region, random.fork("sender"));
  return { accountNumber: iban.slice(-12), iban };
}
