import { unwrap } from "@openlean/core";
import type { Lean } from "../lean.ts";

/** Starts a report that verifies the income of a customer, over all connected banks. */
export async function createIncomeReport(
  { reports }: Lean,
  { customer_id }: { customer_id: string },
): Promise<string> {
  const params = { path: { customer_id } };
  const path = "/insights/v2/customers/{customer_id}/reports/verification-of-income";
  return unwrap(await reports.POST(path, { params, body: {} })).report_id;
}

/** The report as a PDF in base64 once it is there. No event announces it, so the page asks again until then. */
export async function downloadIncomeReport(
  { reports }: Lean,
  { customer_id, report_id }: { customer_id: string; report_id: string },
): Promise<{ status: string; pdf?: string }> {
  const params = { path: { customer_id, report_id } };
  const path = "/insights/v2/customers/{customer_id}/reports/verification-of-income/{report_id}";
  const headers = { accept: "application/pdf" };
  const report = unwrap(await reports.GET(path, { params, headers }));
  if (!(report instanceof Uint8Array)) return { status: report.status };
  return { status: "OK", pdf: Buffer.from(report).toString("base64") };
}
