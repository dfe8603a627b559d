import { titles } from "./check-titles.ts";
import type { Check, CheckId } from "./report.ts";

/** Checks that look at the same thing in several places. */
const alike: readonly (readonly CheckId[])[] = [
  ["mtls_host", "api_host", "auth_host"],
  ["mtls_call", "bearer_call"],
];

/** Codes of a certificate that only a clock can judge. */
const byClock = /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|certificate_expired|certificate_not_yet_valid)$/;

/**
 * Leaves one failure for one cause: what fails in the same way at a second host, and what a wrong clock makes of
 * certificates, is skipped with a word on where the cause is told.
 *
 * @param validByServer whether the client certificate is valid by the server's clock
 */
export function tellOnce(checks: readonly Check[], validByServer: boolean): Check[] {
  const clockFailed = checks.some(({ id, status }) => id === "clock" && status === "failed");
  return checks.map((check) => {
    const { id, status, code = "" } = check;
    if (status !== "failed") return check;
    if (clockFailed && byClock.test(code) && (id !== "validity" || validByServer))
      return { id, status: "skipped", code, finding: "judged by a wrong clock: set that right first" };
    const group = alike.find((ids) => ids.includes(id)) ?? [];
    const first = checks.find((other) => group.includes(other.id) && isSame(other, check));
    return !first || first.id === id
      ? check
      : {
          id,
          status: "skipped",
          code,
          finding: `fails for the same cause as the ${titles[first.id]}: ${code}`,
        };
  });
}

function isSame(one: Check, other: Check): boolean {
  return (
    one.status === "failed" && one.code !== undefined && one.code === other.code && one.cause === other.cause
  );
}
