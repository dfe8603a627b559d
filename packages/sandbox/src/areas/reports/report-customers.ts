import { defineTable, type Table } from "../../kernel/tables.ts";
import { isoDay } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import type { ConnectOptions, EntityRecord } from "../connections/index.ts";
import { createCustomer } from "../customers/index.ts";
import { isIncome, isInflow, isOutflow, total } from "../insights/index.ts";
import { connectBank } from "../refreshes/index.ts";
import { startReport } from "./report-record.ts";
import { type ReportedBank, reportedBanks } from "./reported-banks.ts";

/** Customers that were registered for reports, by `customer_id`. */
const reportCustomersIn: Table<true> = defineTable("report customers");

/** What a financial insights report tells of one bank. Amounts are hundredths. */
export interface FinancialInsights {
  readonly bank: string;
  readonly holder: string;
  readonly currency: string;
  readonly from: string;
  readonly to: string;
  readonly income: number;
  readonly inflow: number;
  readonly outflow: number;
}

/** Registers a customer whose financial insights report begins once a bank is connected. Returns the `customer_id`. */
export function registerReportCustomer(world: World): string {
  const name = `report-customer-${world.random.fork(`report customer ${reportCustomersIn(world).size}`).uuid()}`;
  const { customer_id } = createCustomer(world, { app_user_id: name });
  reportCustomersIn(world).set(customer_id, true);
  return customer_id;
}

/**
 * Connects a customer to a bank as {@link connectBank} does; one that was registered for reports gets a report of it.
 *
 * @throws {Fault} when the customer or the bank is unknown
 */
export function connectForReports(world: World, options: ConnectOptions): EntityRecord {
  const entity = connectBank(world, options);
  const { customerId } = entity;
  if (reportCustomersIn(world).has(customerId)) {
    const banks = reportedBanks(world, customerId);
    const contents = banks.length > 0 ? { banks: banks.map((each) => insightsOf(each)) } : undefined;
    startReport(world, { customerId, beginning: "finishLink", draft: {}, contents });
  }
  return entity;
}

function insightsOf({ entity, window }: ReportedBank): FinancialInsights {
  const { flows, currency, first, last } = window;
  return {
    bank: entity.bank.name,
    holder: entity.holder.fullName,
    currency,
    from: isoDay(first),
    to: isoDay(last),
    income: total(flows.filter(isIncome)),
    inflow: total(flows.filter(isInflow)),
    outflow: total(flows.filter(isOutflow)),
  };
}
