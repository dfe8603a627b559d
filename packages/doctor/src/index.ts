export type { DoctorOptions } from "./doctor-options.ts";
export { formatReport } from "./format-report.ts";
export type { Check, CheckId, Report, ReportHosts } from "./report.ts";
export { runDoctor } from "./run-doctor.ts";
