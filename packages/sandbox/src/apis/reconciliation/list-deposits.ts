import { corporateAccount, deposits } from "../../areas/reconciliation/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { ReconciliationOperations } from "../../generated/reconciliation.ts";
import { invalid } from "../../kernel/fault.ts";
import { pageOf } from "../../kernel/paging.ts";
import { dayMs, isoTime } from "../../kernel/time.ts";
import { localTime, offsetIn } from "./forms/local-time.ts";

export const listDeposits: Handler<ReconciliationOperations["listDeposits"]> = (world, { query }) => {
  const { time_zone: zone = "Asia/Dubai", reconciliation_status: status, page = 0, size = 50 } = query;
  const [from, to] = [query.start_date, query.end_date].map((date) => Date.parse(date)) as [number, number];
  if (to < from) throw invalid("end_date must not be before start_date");
  const account = corporateAccount(world);
  const isOurs =
    query.deposit_source_id === undefined || query.deposit_source_id.toLowerCase() === account.sourceId;
  const found = deposits(world, from - offsetIn(zone, from), to + dayMs - offsetIn(zone, to)).filter(
    ({ paymentId }) =>
      isOurs && (status === undefined || (status === "RECONCILED") === (paymentId !== undefined)),
  );
  const { items, page: position } = pageOf(found, page, size, { size: "size" });
  return {
    status: 200,
    body: {
      data: items.map((deposit) => ({
        id: deposit.id,
        bank_deposit_reference: deposit.reference,
        amount: deposit.amount / 100,
        currency: "AED",
        description: deposit.description,
        timestamp: isoTime(deposit.at),
        local_timestamp: localTime(zone, deposit.at),
        beneficiary_account: { account_id: account.accountId, iban: account.iban },
        deposit_source_id: account.sourceId,
        sender_account: { account_number: deposit.sender.accountNumber, iban: deposit.sender.iban },
        reconciliation: {
          status: deposit.paymentId === undefined ? "NOT_RECONCILED" : "RECONCILED",
          payment_id: deposit.paymentId ?? null,
        },
      })),
      page: position,
    },
  };
};
