import { defaultPersona } from "./default.ts";
import type { AccountPlan, Persona } from "./persona.ts";

/** One account with a very long list, for paging and memory. */
export const bigHistoryPersona: Persona = {
  ...defaultPersona,
  summary: "One current account with 50,000 transactions in the last 12 months",
  accounts: (region) => defaultPersona.accounts(region).slice(0, 1).map(busy),
};

function busy(plan: AccountPlan): AccountPlan {
  return { ...plan, yearly: 50_000, spending: 0.05 };
}
