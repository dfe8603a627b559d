import type { VerificationOfIncomeReport } from "@openlean/reports-client";
import type { PdfLine } from "../../../kernel/write-pdf.ts";
import { printAmount } from "./print-amount.ts";

/** A verification of income as a document. */
export function incomeLines(report: VerificationOfIncomeReport): PdfLine[] {
  const { properties, accounts, income_sources, income_summary: summary } = report;
  return [
    { text: "Verification of income", bold: true },
    { text: `${properties.start_date} to ${properties.end_date}` },
    { text: "" },
    { text: `Annual income: ${printAmount(summary.annual_income)}`, bold: true },
    { text: `Average of a month: ${printAmount(summary.average_monthly_income)}` },
    ...income_sources.flatMap((source) => [
      { text: "" },
      { text: `${source.income_source_name} (${source.income_source_type})`, bold: true },
      { text: `${source.start_date} to ${source.end_date}, ${source.transaction_count} payments` },
      { text: `Sum: ${printAmount(source.total_amount)}` },
      { text: `Next payment: about ${source.predicted_next_payment_date}` },
    ]),
    { text: "" },
    { text: "Accounts", bold: true },
    ...accounts.map(({ bank_name, nickname, account = [] }) => ({
      text: `${bank_name}, ${nickname}, ${account[0]?.identification ?? ""}`,
    })),
  ];
}
