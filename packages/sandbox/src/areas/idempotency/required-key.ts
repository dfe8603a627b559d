import { missing } from "../../kernel/fault.ts";

/** @throws {Fault} 400 `MISSING_PARAMETERS` when the header is absent or empty */
export function requiredKey(headers: Headers): string {
  const key = headers.get("idempotency-key");
  if (!key) throw missing("Idempotency-Key");
  return key;
}
