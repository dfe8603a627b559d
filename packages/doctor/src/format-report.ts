import { titles } from "./check-titles.ts";
import type { Check, Report } from "./report.ts";

const marks: Record<Check["status"], [word: string, colour: string]> = {
  ok: ["ok  ", "32"],
  warning: ["warn", "33"],
  failed: ["FAIL", "31;1"],
  skipped: ["skip", "2"],
};

const regions = { sa: "Saudi Arabia", ae: "United Arab Emirates" };

/** The report as text for a terminal: one line per check, cause and next step beneath what is not right. */
export function formatReport(
  report: Report,
  options: { colour: boolean; width?: number | undefined },
): string {
  const paint = (text: string, code: string) => (options.colour ? `\u001B[${code}m${text}\u001B[0m` : text);
  const width = Math.min(Math.max(options.width || 100, 60), 110);
  const { mtls, api, auth, proxy } = report.hosts;
  const lines = [paint(`openlean doctor: ${regions[report.region]}, ${report.environment}`, "1")];
  for (const [name, host] of Object.entries({
    "mTLS host": mtls,
    "API host": api,
    "token host": auth,
    proxy,
  }))
    if (host) lines.push(paint(`  ${name.padEnd(12)}${host}`, "2"));
  lines.push("");
  for (const { id, status, finding, cause, next } of report.checks) {
    const [word, colour] = marks[status];
    const [first, ...more] = wrap(finding, width - 20);
    const tone = (text: string | undefined) => (status === "skipped" ? paint(text ?? "", "2") : (text ?? ""));
    lines.push(`  ${paint(word, colour)}  ${titles[id].padEnd(10)}  ${tone(first)}`);
    for (const line of more) lines.push(`${" ".repeat(20)}${tone(line)}`);
    for (const [label, text] of Object.entries({ why: cause, next })) {
      if (!text || status === "ok") continue;
      const [start, ...rest] = wrap(text, width - 26);
      lines.push(`${" ".repeat(20)}${paint(label.padEnd(4), "2")}  ${start}`);
      for (const line of rest) lines.push(`${" ".repeat(26)}${line}`);
    }
  }
  return `${[...lines, "", summary(report, paint)].join("\n")}\n`;
}

function summary({ ok, checks }: Report, paint: (text: string, code: string) => string): string {
  const count = (status: Check["status"]) => checks.filter((check) => check.status === status).length;
  const warnings = count("warning");
  const looked = warnings === 0 ? "" : warnings === 1 ? ", 1 warning" : `, ${warnings} warnings`;
  return ok
    ? paint(`Everything that was checked works${looked}.`, warnings ? "33" : "32")
    : paint(`${count("failed")} of ${checks.length - count("skipped")} checks failed${looked}.`, "31;1");
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line];
}
