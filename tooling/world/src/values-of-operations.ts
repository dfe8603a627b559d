import { type ClientOptions, unwrap } from "@openlean/core";
import { createReconciliationClient } from "@openlean/reconciliation-client";
import { createReportsClient } from "@openlean/reports-client";
import type { Sandbox } from "@openlean/sandbox";

/** Analyses that ask for a start, which must lie inside what the customer granted. */
const analyses = [
  "getCashBalances",
  "getCashflows",
  "getEmployment",
  "getCreditObligations",
  "getNonCreditObligations",
];
const dayMs = 86_400_000;

/** What the values of single operations are made from. */
interface Connected {
  readonly sandbox: Sandbox;
  readonly options: ClientOptions;
  readonly customer_id: string;
  readonly entity_id: string;
  readonly bank_identifier: string;
}

/**
 * Values of parameters that one operation needs others of than the rest, by operationId and name, as in
 * `getProofOfAddress document_id`. Makes the reports that they are about.
 */
export async function valuesOfOperations(connected: Connected): Promise<Record<string, string>> {
  const { sandbox, options, customer_id, entity_id } = connected;
  const reports = createReportsClient(options);
  const path = { customer_id };
  const day = (daysAgo: number): string =>
    new Date(sandbox.clock.now() - daysAgo * dayMs).toISOString().slice(0, 10);
  const statements = unwrap(
    await reports.POST("/insights/v2/customers/{customer_id}/reports/bank-statements", {
      params: { path },
      body: { start_date: day(60), end_date: day(1) },
    }),
  );
  const income = unwrap(
    await reports.POST("/insights/v2/customers/{customer_id}/reports/verification-of-income", {
      params: { path },
      body: {},
    }),
  );
  const ofRegion =
    options.region === "sa"
      ? await financialInsights(connected)
      : await receivedPayment(options, day(10), day(0));
  // Reports take their time.
  sandbox.clock.advance(60_000);
  return {
    "getBankStatementsReport report_id": statements.report_id,
    "getVerificationOfIncomeReport report_id": income.report_id,
    "getProofOfAddress document_id": entity_id,
    ...Object.fromEntries(analyses.map((id) => [`${id} start_date`, day(100)])),
    ...ofRegion,
  };
}

/** A customer that was registered for reports, has connected a bank, and so has a report. */
async function financialInsights({
  sandbox,
  options,
  bank_identifier,
}: Connected): Promise<Record<string, string>> {
  const reports = createReportsClient(options);
  const { customer_id = "" } = unwrap(
    await reports.POST("/reports/v2/customers", {
      body: { account_type: "PERSONAL", identifiers: [{ type: "NATIONAL_ID", value: "1000000000" }] },
    }),
  );
  await fetch(`${sandbox.urls.api}/sandbox/connect`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ customer_id, bank_identifier }),
  });
  sandbox.clock.advance(60_000);
  const params = { path: { customer_id } };
  const list = unwrap(await reports.GET("/reports/v2/customers/{customer_id}/reports/", { params }));
  return {
    "listFinancialInsightsReports customer_id": customer_id,
    "getFinancialInsightsReport customer_id": customer_id,
    "getFinancialInsightsReport report_id": list.reports?.content?.[0]?.id ?? "",
  };
}

async function receivedPayment(
  options: ClientOptions,
  from: string,
  to: string,
): Promise<Record<string, string>> {
  const found = unwrap(
    await createReconciliationClient(options).POST("/reconciliation/v1/payments", {
      body: { payment_initiation_date: { from, to } },
    }),
  );
  return { "getReconciliationPayment payment_id": found.payments[0]?.id ?? "" };
}
