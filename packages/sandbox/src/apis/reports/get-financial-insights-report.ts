import { type FinancialInsights, reportOf, reportStatusOf } from "../../areas/reports/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { ReportsOperations } from "../../generated/reports.ts";
import { notFound } from "../../kernel/fault.ts";
import { type PdfLine, writePdf } from "../../kernel/write-pdf.ts";
import { printAmount } from "./forms/print-amount.ts";

export const getFinancialInsightsReport: Handler<ReportsOperations["getFinancialInsightsReport"]> = (
  world,
  { path },
) => {
  const { customer_id: customerId, report_id: reportId } = path;
  const record = reportOf(world, { customerId, reportId, beginning: "finishLink" });
  if (reportStatusOf(world, record) !== "OK") throw notFound("DATA_NOT_FOUND", "the report");
  const { banks } = record.contents as { banks: FinancialInsights[] };
  const title = "Financial insights";
  return { status: 200, body: writePdf(title, [{ text: title, bold: true }, ...banks.flatMap(linesOf)]) };
};

function linesOf({
  bank,
  holder,
  currency,
  from,
  to,
  income,
  inflow,
  outflow,
}: FinancialInsights): PdfLine[] {
  const print = (hundredths: number): string => printAmount({ amount: hundredths / 100, currency });
  return [
    { text: "" },
    { text: bank, bold: true },
    { text: holder },
    { text: `${from} to ${to}` },
    { text: `Income: ${print(income)}` },
    { text: `Money in: ${print(inflow)}` },
    { text: `Money out: ${print(outflow)}` },
  ];
}
