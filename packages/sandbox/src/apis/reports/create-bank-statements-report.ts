import { reportedBanks, startReport } from "../../areas/reports/index.ts";
import { customerOf } from "../../areas/customers/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { ReportsOperations } from "../../generated/reports.ts";
import { invalid } from "../../kernel/fault.ts";
import { dayOf } from "../../kernel/time.ts";
import { statementOf } from "./forms/statement.ts";

export const createBankStatementsReport: Handler<ReportsOperations["createBankStatementsReport"]> = (
  world,
  { path, body },
) => {
  const { customer_id } = customerOf(world, path.customer_id);
  const [first, last] = [body.start_date, body.end_date].map((date) => dayOf(Date.parse(date))) as [
    number,
    number,
  ];
  if (last < first) throw invalid("end_date must not be before start_date");
  const banks = reportedBanks(world, customer_id, { first, last });
  const report = startReport(world, {
    customerId: customer_id,
    beginning: "createBankStatements",
    draft: { properties: body, banks: [] },
    contents:
      banks.length > 0
        ? {
            properties: body,
            banks: banks.map((bank) => statementOf(world, bank, body.account_sub_types ?? undefined)),
          }
        : undefined,
  });
  return { status: 201, body: { report_id: report.id, status: "PENDING" } };
};
