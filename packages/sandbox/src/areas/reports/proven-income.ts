import {
  type Flow,
  gaps,
  groupBy,
  incomeSourceOf,
  type IncomeSourceType,
  isIncome,
  mean,
  share,
} from "../insights/index.ts";
import { isoDay } from "../../kernel/time.ts";
import type { ReportedBank } from "./reported-banks.ts";

/** An income that a report vouches for. Amounts are hundredths, days UTC days. */
export interface ProvenIncome {
  readonly type: IncomeSourceType;
  readonly name: string;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly count: number;
  readonly amount: number;
  /** Per month of the year, per month with income, and per month of the last three. */
  readonly monthly: number;
  readonly monthlyActive: number;
  readonly predicted: number;
  readonly isMonthly: boolean;
  readonly nextDay: number;
}

/** Incomes of the year before a day, over all banks: those of a known source, own transfers left out. */
export function provenIncomes(banks: readonly ReportedBank[]): ProvenIncome[] {
  const flows = banks
    .flatMap(({ window }) => window.flows)
    .filter((flow) => isIncome(flow) && isProof(flow))
    .sort((a, b) => a.entry.day - b.entry.day);
  const last = Math.max(...banks.map(({ window }) => window.last));
  return [...groupBy(flows, keyOf).values()].map((group) => provenIncome(group, last));
}

function isProof(flow: Flow): boolean {
  const source = incomeSourceOf(flow);
  return source !== undefined && source.type !== "TRANSFER_FROM_OWN_APPLICATION";
}

function keyOf(flow: Flow): string {
  const source = incomeSourceOf(flow);
  return `${source?.type}\n${source?.name ?? flow.entry.cleansed}`;
}

function provenIncome(group: readonly Flow[], end: number): ProvenIncome {
  const [type = "", name = ""] = group[0] ? keyOf(group[0]).split("\n") : [];
  const days = group.map(({ entry }) => entry.day);
  const amount = group.reduce((sum, { entry }) => sum + entry.amount, 0);
  const recent = group.filter(({ entry }) => entry.day > end - 91);
  const [firstDay = 0, lastDay = 0] = [days[0], days.at(-1)];
  const step = Math.round(mean(gaps(days))) || 30;
  const active = new Set(days.map((day) => isoDay(day).slice(0, 7))).size;
  return {
    type: type as IncomeSourceType,
    name,
    firstDay,
    lastDay,
    count: group.length,
    amount,
    monthly: share(amount, 12),
    monthlyActive: share(amount, active),
    predicted: share(
      recent.reduce((sum, { entry }) => sum + entry.amount, 0),
      3,
    ),
    isMonthly: step >= 25 && step <= 35,
    nextDay: Math.max(lastDay + step, end + 1),
  };
}
