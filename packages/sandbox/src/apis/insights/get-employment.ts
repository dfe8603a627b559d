import { deviation, type Flow, gaps, groupBy, isSalary, rounded } from "../../areas/insights/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { InsightsOperations } from "../../generated/insights.ts";
import { analyse } from "./analyse.ts";
import { midnight, units } from "./forms/amounts.ts";

/** Most that the salaries of a steady employment differ: days between them, and units of the currency. */
const steady = { days: 5, amount: 1_000 };

export const getEmployment: Handler<InsightsOperations["getEmployment"]> = (world, { query }) =>
  analyse(world, {
    entityId: query.entity_id,
    dates: () => ({ start_date: query.start_date }),
    type: "employment",
    isAsync: query.async ?? true,
    insights: ({ flows }) => ({
      employment_details: [
        ...groupBy(flows.filter(isSalary), ({ entry }) => entry.party?.name ?? entry.information),
      ].map(([employer, salaries]) => employmentOf(employer, salaries)),
    }),
  });

function employmentOf(employer: string, salaries: readonly Flow[]) {
  const days = rounded(deviation(gaps(salaries.map(({ entry }) => entry.day))));
  const amounts = rounded(deviation(salaries.map(({ entry }) => units(entry.amount))));
  return {
    bank_employer_name: employer,
    // The sandbox has no register of companies.
    matched_reference_employer: null,
    salary_consistent: days <= steady.days && amounts <= steady.amount,
    salary_date_variance: days,
    salary_amount_variance: amounts,
    first_salary_date: salaries[0] ? midnight(salaries[0].entry.day) : null,
  };
}
