import type { BankStatementsReport } from "@openlean/reports-client";
import { reportOf } from "../../areas/reports/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { ReportsOperations } from "../../generated/reports.ts";
import { answerReport } from "./answer-report.ts";
import { statementLines } from "./forms/statement-lines.ts";

export const getBankStatementsReport: Handler<ReportsOperations["getBankStatementsReport"]> = (
  world,
  { path, headers },
) => {
  const { customer_id: customerId, report_id: reportId } = path;
  const record = reportOf(world, { customerId, reportId, beginning: "createBankStatements" });
  return answerReport<BankStatementsReport>(world, record, headers, {
    title: "Bank statements",
    lines: statementLines,
  });
};
