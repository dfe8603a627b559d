import { type ReportRecord, reportStatusOf } from "../../areas/reports/index.ts";
import { isoTime } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import type { PdfLine } from "../../kernel/write-pdf.ts";
import { writePdf } from "../../kernel/write-pdf.ts";

/** What every report is wrapped in. */
interface Envelope<Report> {
  report_id: string;
  status: "PENDING" | "OK" | "FAILED";
  created_at: string;
  status_detail?: { granular_status_code: "DATA_NOT_FOUND"; status_additional_info: null };
  report?: Report;
}

/**
 * A report as JSON, or as a PDF where the caller accepts that alone and the report is ready. What a PDF of a pending report
 * would be is not documented: then the answer is JSON, which says that it is pending.
 */
export function answerReport<Report extends object>(
  world: World,
  record: ReportRecord,
  headers: Headers,
  document: { title: string; lines: (report: Report) => PdfLine[] },
): { status: 200; body: Envelope<Report> } {
  const status = reportStatusOf(world, record);
  const report = (status === "PENDING" ? record.draft : record.contents) as Report;
  if (status === "OK" && prefersPdf(headers)) {
    const bytes = writePdf(document.title, document.lines(report));
    // The generated types know the first media type alone.
    return { status: 200, body: bytes as never };
  }
  const body: Envelope<Report> = {
    report_id: record.id,
    status,
    created_at: isoTime(record.createdAt),
    ...(status === "FAILED"
      ? { status_detail: { granular_status_code: "DATA_NOT_FOUND", status_additional_info: null } }
      : { report }),
  };
  return { status: 200, body };
}

/** Whether `accept` names the PDF before JSON, or JSON not at all. */
function prefersPdf(headers: Headers): boolean {
  const accepted = (headers.get("accept") ?? "").split(",").map((each) => each.split(";")[0]?.trim());
  const [pdf, json] = ["application/pdf", "application/json"].map((type) => accepted.indexOf(type)) as [
    number,
    number,
  ];
  return pdf >= 0 && (json < 0 || pdf < json);
}
