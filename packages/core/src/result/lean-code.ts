/**
 * Lean's code in any of its error bodies: `status`, `Status`, `status_code`, or OAuth's `error`. Where `status` says
 * `FAILED` alone, the code is the granular one of `status_detail`. A value from the request that landed there does not pass.
 */
export function leanCode(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  const { status, Status, status_code, status_detail, error } = body as Record<string, unknown>;
  const granular = status === "FAILED" && granularCode(status_detail);
  if (granular) return granular;
  const code = [status, Status, error].find((value) => typeof value === "string");
  if (code !== undefined) return codeText(code);
  return typeof status_code === "number" ? `STATUS_CODE_${status_code}` : undefined;
}

function granularCode(detail: unknown): string | undefined {
  if (typeof detail !== "object" || detail === null) return undefined;
  return codeText((detail as Record<string, unknown>)["granular_status_code"]);
}

/**
 * A code as the API documents them, letters and underscores only; `undefined` for anything else. Every text of a server
 * that ends up in a message passes here.
 */
export function codeText(value: unknown): string | undefined {
  return typeof value === "string" && /^[A-Za-z_]{1,64}$/.test(value) ? value : undefined;
}
