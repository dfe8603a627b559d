import { randomBytes } from "node:crypto";

/** Headers of every answer. An id that the caller sent comes back when it looks like one. */
export function responseHeaders(request: Headers): [name: string, value: string][] {
  const given = request.get("lean-correlation-id");
  return [
    ["lean-correlation-id", given && /^[\w-]{8,64}$/.test(given) ? given : letters(16)],
    ["lean-trace-id", randomBytes(16).toString("hex")],
    ["cache-control", "no-cache, no-store, max-age=0, must-revalidate"],
  ];
}

function letters(count: number): string {
  return [...randomBytes(count)].map((byte) => String.fromCharCode(97 + (byte % 26))).join("");
}
