import type { Bank } from "@openlean/banks-client";
import { unwrap } from "@openlean/core";
import { type Lean, sandboxOf } from "../lean.ts";

/** All banks with their switches. A bank may be offered when Lean (`active`) and you (`enabled`) both have it on. */
export async function listBanks({ banks }: Lean): Promise<Bank[]> {
  return unwrap(await banks.GET("/banks/v1/"));
}

/** Sandbox only: switches a bank off or on, as Lean does when a bank has trouble. `bank.availability.updated` follows. */
export async function setBank(
  lean: Lean,
  { identifier, on }: { identifier: string; on: boolean },
): Promise<void> {
  const { banks } = sandboxOf(lean).control;
  if (on) banks.enable(identifier);
  else banks.disable(identifier);
}
