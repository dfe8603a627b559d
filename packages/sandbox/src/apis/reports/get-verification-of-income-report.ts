import type { VerificationOfIncomeReport } from "@openlean/reports-client";
import { reportOf } from "../../areas/reports/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { ReportsOperations } from "../../generated/reports.ts";
import { answerReport } from "./answer-report.ts";
import { incomeLines } from "./forms/income-lines.ts";

export const getVerificationOfIncomeReport: Handler<ReportsOperations["getVerificationOfIncomeReport"]> = (
  world,
  { path, headers },
) => {
  const { customer_id: customerId, report_id: reportId } = path;
  const record = reportOf(world, { customerId, reportId, beginning: "createVerificationOfIncome" });
  return answerReport<VerificationOfIncomeReport>(world, record, headers, {
    title: "Verification of income",
    lines: incomeLines,
  });
};
