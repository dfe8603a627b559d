import type { Region } from "../../kernel/region.ts";
import type { AccountPlan, Persona } from "./persona.ts";

/** Entries per account and year in Lean's captures. */
const yearly: Record<Region, number> = { sa: 333, ae: 293 };

/** A household that gets by: salary account, household account, savings, cards. */
export const defaultPersona: Persona = {
  summary: "A salaried household with current, savings and card accounts",
  script: "latin",
  accounts(region) {
    const base = { yearly: yearly[region], bills: false, spending: 1, creditLine: 0, floor: 20_000 };
    const current = { ...base, subType: "CURRENT", description: "Current account" } as const;
    const savings = { ...base, subType: "SAVINGS", description: "Savings account", spending: 0.5 } as const;
    const credit = (limit: number) =>
      ({ ...base, subType: "CREDIT", creditLine: limit, floor: -limit, opening: -limit / 8 }) as const;

    const plans: AccountPlan[] = [
      {
        ...current,
        nickname: "Salary",
        opening: 1_845_075,
        income: { kind: "salary", amount: 1_850_000 },
        bills: true,
      },
      { ...current, nickname: "Household", opening: 912_340, income: income(450_000) },
      { ...savings, nickname: "Rainy day", opening: 4_210_000 },
      { ...credit(2_000_000), nickname: null, description: "Platinum credit card" },
      { ...current, nickname: "Freelance", opening: 640_410, income: income(700_000), spending: 1.4 },
      { ...savings, nickname: "Holiday", opening: 780_000 },
      { ...credit(800_000), nickname: "Online card", description: "Virtual credit card", spending: 0.6 },
    ];
    if (region === "ae")
      plans.push(
        { ...current, nickname: "Family", opening: 1_120_000, income: income(500_000) },
        { ...savings, nickname: null, opening: 255_000 },
      );
    return plans;
  },
};

function income(amount: number): AccountPlan["income"] & {} {
  return { kind: "transfer", amount };
}
