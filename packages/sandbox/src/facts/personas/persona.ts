import type { Region } from "../../kernel/region.ts";
import type { Script } from "../people.ts";
import type { PermissionName } from "../permissions.ts";

/** One kind of customer: which accounts they hold, what they do with them, what they allow. */
export interface Persona {
  /** One line for the list of personas. */
  readonly summary: string;
  readonly script: Script;
  /** Most that this customer grants, whatever is asked for. Default: all that is asked for. */
  readonly grants?: readonly PermissionName[];
  /** Days from connecting until the consent expires. Default: 1 in KSA, as in Lean's samples, and 365 in UAE. */
  readonly consentDays?: number;
  accounts(region: Region): AccountPlan[];
}

/** How one account behaves. Amounts are hundredths of the currency. */
export interface AccountPlan {
  readonly subType: "CURRENT" | "SAVINGS" | "CREDIT";
  readonly nickname: string | null;
  readonly description: string;
  /** Balance a year ago. */
  readonly opening: number;
  /** Lowest balance that spending may lead to; before that, money comes in. */
  readonly floor: number;
  /** Credit line of a card, or an agreed overdraft. 0 for none. */
  readonly creditLine: number;
  /** Entries in 365 days. */
  readonly yearly: number;
  /** What comes in every month. */
  readonly income?: { readonly kind: "salary" | "transfer"; readonly amount: number };
  /** Rent, bills and mobile phone every month. */
  readonly bills: boolean;
  /** Size of purchases: 1 is usual. */
  readonly spending: number;
}
