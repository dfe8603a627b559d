import { createAccountNumber } from "../../facts/iban.ts";
import type { World } from "../../kernel/world.ts";
import { movedOn, type Side } from "./transfers.ts";

/** The application's own account, which Lean's dashboard would show. */
export interface OwnAccount extends Side {
  readonly id: string;
  readonly currency: "SAR" | "AED";
  /** Whose credentials are used at the bank. */
  readonly endUserId: string;
  /** Lean's own record of the application's payouts. */
  readonly customerId: string;
}

/** What is on it at the start, in hundredths. */
const opening = 500_000_000;

/** The account that payouts and refunds leave from, and that the default destination is. It follows from the seed. */
export function ownAccountOf({ random: source, region }: World): OwnAccount {
  const random = source.fork("own account");
  const { iban, bban } = createAccountNumber(region, random.fork("number"));
  return {
    id: random.fork("id").uuid(),
    endUserId: random.fork("end user").uuid(),
    customerId: random.fork("customer").uuid(),
    name: "Example Trading LLC",
    iban,
    accountNumber: bban,
    bank: region === "sa" ? "LEA1_SAMAOB_SAU" : "LEAN_SME_MB1_UAE",
    currency: region === "sa" ? "SAR" : "AED",
  };
}

/** What is on the own account now, in hundredths. With `reserved`, less what is known to leave later. */
export function ownBalanceOf(world: World, options?: { reserved?: boolean }): number {
  return opening + movedOn(world, ownAccountOf(world).iban, options);
}
