import { reportLifecycle } from "../../generated/reports-lifecycles.ts";
import { notFound } from "../../kernel/fault.ts";
import type { History } from "../../kernel/lifecycle.ts";
import { stateAt } from "../../kernel/machine.ts";
import { defineTable, type Table } from "../../kernel/tables.ts";
import type { World } from "../../kernel/world.ts";
import { customerOf } from "../customers/index.ts";

/** What can begin a report, which tells its kind. */
export type ReportBeginning = "createBankStatements" | "createVerificationOfIncome" | "finishLink";

/** A report over the banks of a customer. */
export interface ReportRecord {
  readonly id: string;
  readonly customerId: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly beginning: ReportBeginning;
  /** What was done to it. */
  readonly done: History<keyof typeof reportLifecycle.transitions>["done"];
  /** `failed` where there is nothing to report. */
  readonly cases: readonly "failed"[];
  /** What stands in it before it is ready, and then. It is written once: a report does not change. */
  readonly draft: object;
  readonly contents: object;
}

const reportsIn: Table<ReportRecord> = defineTable("reports");

/**
 * Begins a report.
 *
 * @param contents `undefined` where there is nothing to report
 */
export function startReport(
  world: World,
  report: Pick<ReportRecord, "customerId" | "beginning" | "draft"> & { contents: object | undefined },
): ReportRecord {
  const { contents, beginning } = report;
  const reports = reportsIn(world);
  const now = world.clock.now();
  const record: ReportRecord = {
    ...report,
    id: world.random.fork(`report ${reports.size}`).uuid(),
    createdAt: now,
    done: [{ transition: beginning, at: now }],
    cases: contents ? [] : ["failed"],
    contents: contents ?? {},
  };
  reports.set(record.id, record);
  return record;
}

/** @throws {Fault} 404 for an unknown customer, or a report of another kind or customer */
export function reportOf(
  world: World,
  wanted: { customerId: string; reportId: string; beginning: ReportBeginning },
): ReportRecord {
  const { customer_id } = customerOf(world, wanted.customerId);
  const report = reportsIn(world).get(wanted.reportId.toLowerCase());
  if (!report || report.customerId !== customer_id || report.beginning !== wanted.beginning)
    throw notFound("DATA_NOT_FOUND", "the report");
  return report;
}

/**
 * Reports of a customer that began in one way, newest first.
 *
 * @throws {Fault} 404 for an unknown customer
 */
export function reportsOf(world: World, customerId: string, beginning: ReportBeginning): ReportRecord[] {
  const { customer_id } = customerOf(world, customerId);
  return [...reportsIn(world).values()]
    .filter((report) => report.customerId === customer_id && report.beginning === beginning)
    .toReversed();
}

/** How far a report is. */
export function reportStatusOf(world: World, report: ReportRecord): "PENDING" | "OK" | "FAILED" {
  return stateAt(reportLifecycle, report, world.clock.now()).state;
}
