import type { Transaction } from "@openlean/data-client";
import type { Random } from "../kernel/random.ts";
import type { Region } from "../kernel/region.ts";
import { type Bill, bills } from "./bills.ts";
import { createAccountNumber } from "./iban.ts";
import { type Category, exchangeRates, type Merchant, merchantsOf } from "./merchants.ts";
import { createPerson, type Script } from "./people.ts";
import type { AccountPlan } from "./personas/persona.ts";

/** Something that happens on an account, before it has a balance and a place in the list. */
export interface Movement {
  /** Hundredths; negative when money goes out. */
  readonly amount: number;
  /** Milliseconds into the UTC day. 0 where the bank gives only the day. */
  readonly time: number;
  readonly information: string;
  readonly cleansed: string;
  readonly category: Category;
  readonly type: NonNullable<Transaction["transaction_type"]>;
  readonly subType: NonNullable<Transaction["sub_transaction_type"]>;
  /** ISO 20022 bank transaction family. */
  readonly family: string;
  readonly mode: "ONLINE" | "OFFLINE" | "BATCH";
  readonly flag?: string;
  readonly merchant?: Merchant;
  /** Who is on the other side of a transfer. */
  readonly party?: { name: string; account: string; bank: string };
  /** Amount in the currency of the shop, in hundredths. */
  readonly foreign?: { amount: number; currency: string; rate: number };
  /** Fee that the amount contains, in hundredths. */
  readonly charge?: number;
}

/** Makes the movements of one kind of account in one region. */
export interface MovementSource {
  /** What falls due on this day of the month, in a fixed order. */
  due(day: { month: number; day: number }, balance: number, random: Random): Movement[];
  /** Something a customer does on an ordinary day. */
  spend(random: Random): Movement;
  /** Money that comes in before the account runs dry. */
  topUp(random: Random): Movement;
}

const hour = 3_600_000;

/** Makes a {@link MovementSource} for an account that behaves as planned. */
export function createMovementSource(options: {
  plan: AccountPlan;
  region: Region;
  script: Script;
  random: Random;
}): MovementSource {
  const { plan, region, script } = options;
  const merchants = merchantsOf(region);
  const friends = [0, 1, 2, 3].map((at) => {
    const random = options.random.fork(`friend ${at}`);
    const { iban } = createAccountNumber(region, random);
    return { name: createPerson(region, random, script).fullName, account: iban, bank: "Other Mockbank" };
  });
  const employer = party("Rimal Trading Company", "شركة رمال للتجارة", "employer");
  const own = party("Own account", "حسابي", "own account");

  function party(name: string, arabic: string, label: string): NonNullable<Movement["party"]> {
    const { iban } = createAccountNumber(region, options.random.fork(label));
    return { name: script === "arabic" ? arabic : name, account: iban, bank: "Other Mockbank" };
  }

  const inArabic = (random: Random) =>
    random.chance(script === "arabic" ? 0.85 : region === "sa" ? 0.15 : 0.06);
  const scaled = (amount: number) => Math.max(100, Math.round(amount * plan.spending));

  function purchase(random: Random): Movement {
    const merchant = random.pick(merchants);
    const arabic = inArabic(random);
    const size = scaled(random.integer(merchant.from, merchant.to));
    const pos = merchant.channel === "POS";
    const currency = merchant.currency;
    const rate = currency && exchangeRates[region][currency];
    // Prices end in whole or half units more often than not.
    const price = random.chance(0.5) ? Math.max(100, Math.round(size / 50) * 50) : size;
    const foreign =
      currency && rate ? { amount: Math.max(100, Math.round(price / rate)), currency, rate } : undefined;
    const charge = foreign && Math.round(foreign.amount * foreign.rate * 0.02);
    return {
      amount: -(foreign ? Math.round(foreign.amount * foreign.rate) + (charge ?? 0) : price),
      time: random.integer(5 * hour, 20 * hour),
      information: arabic
        ? `${pos ? "مشتريات نقاط بيع" : "شراء عبر الإنترنت"} ${merchant.arabicName}`
        : `${pos ? "POS PURCHASE" : "ECOM PURCHASE"} ${merchant.name.toUpperCase()}`,
      cleansed: merchant.name,
      category: merchant.category,
      type: merchant.channel,
      subType: "PURCHASE",
      family: "CCRD",
      mode: pos ? "OFFLINE" : "ONLINE",
      merchant,
      ...(foreign && {
        foreign,
        charge: charge ?? 0,
      }),
    };
  }

  function withdrawal(random: Random): Movement {
    return {
      amount: -scaled(random.integer(2, 16) * 5_000),
      time: random.integer(5 * hour, 20 * hour),
      information: inArabic(random) ? "سحب نقدي صراف آلي" : `ATM WITHDRAWAL ${random.digits(4)}`,
      cleansed: "Cash withdrawal",
      category: "OTHER",
      type: "ATM",
      subType: "WITHDRAWAL",
      family: "CWDL",
      mode: "ONLINE",
    };
  }

  function transfer(
    random: Random,
    sign: 1 | -1,
    amount: number,
    party: NonNullable<Movement["party"]>,
    type: Movement["type"] = "LOCAL_BANK_TRANSFER",
  ): Movement {
    const words = sign > 0 ? "INWARD TRANSFER" : "OUTWARD TRANSFER";
    return {
      amount: sign * Math.max(100, Math.round(amount)),
      time: random.integer(5 * hour, 20 * hour),
      information: inArabic(random)
        ? `${sign > 0 ? "حوالة واردة" : "حوالة صادرة"} ${random.digits(6)}`
        : `${words} ${random.digits(6)}`,
      cleansed: sign > 0 ? "Incoming transfer" : "Outgoing transfer",
      category: "TRANSFER",
      type,
      subType: "MONEY_TRANSFER",
      family: sign > 0 ? "RCDT" : "ICDT",
      mode: "ONLINE",
      party,
    };
  }

  function bill(random: Random, due: Bill): Movement {
    return {
      amount: -scaled(random.integer(due.from, due.to)),
      time: 0,
      information: inArabic(random) ? due.arabic : due.information,
      cleansed: due.name,
      category: "RENT_AND_SERVICES",
      type: "BILL_PAYMENTS",
      subType: "NOT_APPLICABLE",
      family: "IDDT",
      mode: "BATCH",
      ...(due.flag && { flag: due.flag }),
    };
  }

  return {
    due({ month, day }, balance, random) {
      const movements: Movement[] = [];
      if (plan.bills)
        for (const each of bills) if (each.dayOfMonth === day) movements.push(bill(random, each));
      if (plan.income && day === (plan.income.kind === "salary" ? 27 : 28))
        movements.push(
          plan.income.kind === "salary"
            ? {
                ...transfer(random, 1, plan.income.amount, employer),
                time: 0,
                information: inArabic(random)
                  ? `راتب شهر ${month}`
                  : `SALARY MONTH ${String(month).padStart(2, "0")}`,
                cleansed: "Salary",
                category: "SALARY_AND_REVENUE",
                flag: "PAYROLL",
                mode: "BATCH",
              }
            : {
                ...transfer(random, 1, plan.income.amount, own, "SAME_BANK_TRANSFER"),
                time: 0,
                flag: "STANDING_ORDER",
              },
        );
      // Money leaves a salary account in one go too; otherwise its balance would only ever grow.
      if (plan.income?.kind === "salary" && day === 28)
        movements.push({
          ...transfer(random, -1, plan.income.amount * 0.4, own, "SAME_BANK_TRANSFER"),
          time: 0,
          flag: "STANDING_ORDER",
        });
      if (plan.subType === "CREDIT" && day === 25 && balance < -10_000) {
        const payment = transfer(random, 1, Math.round(-balance * 0.8), own, "SAME_BANK_TRANSFER");
        movements.push({
          ...payment,
          cleansed: "Card payment",
          category: "LOANS_AND_INVESTMENT",
          information: "CREDIT CARD PAYMENT",
        });
      }
      if (plan.subType === "SAVINGS" && day === 1 && balance > 0)
        movements.push({
          amount: Math.max(1, Math.round(balance * 0.0012)),
          time: 0,
          information: inArabic(random) ? "أرباح شهرية" : "MONTHLY PROFIT",
          cleansed: "Profit",
          category: "LOANS_AND_INVESTMENT",
          type: "OTHER",
          mode: "BATCH",
          family: "MCRD",
          subType: region === "ae" ? "PROFIT" : "NOT_APPLICABLE",
        });
      return movements;
    },
    spend(random) {
      const dice = random.next();
      if (plan.subType === "SAVINGS")
        return dice < 0.9
          ? transfer(random, 1, random.integer(500, 15_000) * plan.spending, own, "SAME_BANK_TRANSFER")
          : transfer(random, -1, random.integer(10_000, 120_000) * plan.spending, own, "SAME_BANK_TRANSFER");
      if (plan.subType === "CREDIT" || dice < 0.8) return purchase(random);
      if (dice < 0.88) return withdrawal(random);
      const friend = random.pick(friends);
      if (dice < 0.96) return transfer(random, -1, random.integer(5_000, 60_000) * plan.spending, friend);
      return transfer(random, 1, random.integer(5_000, 40_000) * plan.spending, friend);
    },
    topUp: (random) => transfer(random, 1, random.integer(150_000, 300_000), own, "SAME_BANK_TRANSFER"),
  };
}
