import { fromMinorUnits, toMinorUnits } from "@openlean/core";
import { ToolError } from "../errors/tool-error.ts";

interface Signed {
  readonly credit_debit_indicator: string;
  readonly amount: { readonly amount: number; readonly currency: string };
}

/**
 * An amount with its direction as a sign, exact, in the smallest unit of its currency: money that left is negative.
 *
 * @throws {ToolError} `UNEXPECTED_ANSWER` for more digits than the currency has
 */
export function signedUnits({ credit_debit_indicator, amount: { amount, currency } }: Signed): bigint {
  try {
    const units = toMinorUnits(amount, currency);
    return credit_debit_indicator === "DEBIT" ? -units : units;
  } catch {
    throw new ToolError("UNEXPECTED_ANSWER", "an amount has more digits than its currency");
  }
}

/** {@link signedUnits} as decimal text, such as `-25.11`. */
export function signedAmount(value: Signed): string {
  return fromMinorUnits(signedUnits(value), value.amount.currency);
}
