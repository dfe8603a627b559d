import type { VerificationOfIncomeReport } from "@openlean/reports-client";
import { customerOf } from "../../areas/customers/index.ts";
import { provenIncomes, reportedBanks, startReport } from "../../areas/reports/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { ReportsOperations } from "../../generated/reports.ts";
import { dayOf, isoDay } from "../../kernel/time.ts";
import { incomeSourceOf, summaryOf } from "./forms/proven-income.ts";
import { accountOf } from "./forms/statement.ts";

export const createVerificationOfIncomeReport: Handler<
  ReportsOperations["createVerificationOfIncomeReport"]
> = (world, { path }) => {
  const { customer_id } = customerOf(world, path.customer_id);
  const banks = reportedBanks(world, customer_id);
  const currency = world.region === "sa" ? "SAR" : "AED";
  const incomes = banks.length > 0 ? provenIncomes(banks) : [];
  const today = dayOf(world.clock.now());
  const properties = {
    start_date: isoDay(Math.min(today, ...banks.map(({ window }) => window.first))),
    end_date: isoDay(banks.length > 0 ? Math.max(...banks.map(({ window }) => window.last)) : today),
  };
  const draft: VerificationOfIncomeReport = {
    properties,
    accounts: [],
    income_sources: [],
    income_summary: summaryOf([], currency),
  };
  const report = startReport(world, {
    customerId: customer_id,
    beginning: "createVerificationOfIncome",
    draft,
    contents:
      banks.length > 0
        ? {
            properties,
            accounts: banks.flatMap(({ entity, window }) =>
              window.accounts.map((account) => ({
                ...accountOf(account),
                bank_identifier: entity.bank.identifier,
                bank_name: entity.bank.name,
              })),
            ),
            income_sources: incomes.map((income, at) => incomeSourceOf(income, at + 1, currency)),
            income_summary: summaryOf(incomes, currency),
          }
        : undefined,
  });
  return { status: 201, body: { report_id: report.id, status: "PENDING" } };
};
