export { type ProvenIncome, provenIncomes } from "./proven-income.ts";
export { connectForReports, type FinancialInsights, registerReportCustomer } from "./report-customers.ts";
export { reportOf, type ReportRecord, reportsOf, reportStatusOf, startReport } from "./report-record.ts";
export { type ReportedBank, reportedBanks } from "./reported-banks.ts";
