import { defaultPersona } from "./default.ts";
import type { AccountPlan, Persona } from "./persona.ts";

/** Spends more than comes in: the current accounts are overdrawn. */
export const overdrawnPersona: Persona = {
  ...defaultPersona,
  summary: "Current accounts that are overdrawn, with an agreed credit line",
  accounts: (region) => defaultPersona.accounts(region).map(overdrawn),
};

function overdrawn(plan: AccountPlan): AccountPlan {
  if (plan.subType !== "CURRENT") return plan;
  const limit = 1_500_000;
  const income = { kind: "transfer", amount: 120_000 } as const;
  return { ...plan, opening: -45_000, floor: -limit, creditLine: limit, spending: 1.8, income };
}
