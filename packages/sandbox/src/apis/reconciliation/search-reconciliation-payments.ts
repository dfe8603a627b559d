import {
  corporateAccount,
  type ReceivedPayment,
  receivedPayments,
} from "../../areas/reconciliation/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { ReconciliationOperations } from "../../generated/reconciliation.ts";
import { invalid } from "../../kernel/fault.ts";
import { pageOf } from "../../kernel/paging.ts";
import { dayOf } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import { toReconciliationPayment } from "./forms/reconciliation-payment.ts";

type Operation = ReconciliationOperations["searchReconciliationPayments"];

export const searchReconciliationPayments: Handler<Operation> = (world, { body }) => {
  const { from, to } = body.payment_initiation_date;
  const [first, last] = [from, to].map((date) => dayOf(Date.parse(date))) as [number, number];
  if (last < first) throw invalid("payment_initiation_date.to must not be before from");
  const { page_number = 0, results_per_page = 50 } = body.pagination ?? {};
  const found = receivedPayments(world, first, last).filter((payment) => isWanted(world, payment, body));
  const { items, page } = pageOf(found, page_number, results_per_page, { size: "results_per_page" });
  return {
    status: 200,
    body: {
      payments: items.map(toReconciliationPayment),
      pagination: { page_number, results_per_page, total_results: page.total_elements },
    },
  };
};

function isWanted(world: World, payment: ReceivedPayment, wanted: Operation["body"]): boolean {
  const { amount, banks, payment_status, search_query } = wanted;
  const units = payment.amount / 100;
  const match = payment.deposit ? "UNIQUE_MATCH" : "NO_MATCH";
  const text = `${payment.reference} ${payment.deposit?.description ?? ""}`.toLowerCase();
  return (
    (wanted.customer_id ?? payment.customerId).toLowerCase() === payment.customerId &&
    (wanted.status ?? payment.status) === payment.status &&
    (wanted.deposit_match_type ?? match) === match &&
    (wanted.source_id?.toLowerCase() ?? corporateAccount(world).sourceId) ===
      corporateAccount(world).sourceId &&
    units >= (amount?.minimum ?? -Infinity) &&
    units <= (amount?.maximum ?? Infinity) &&
    (banks?.includes(payment.bankIdentifier) ?? true) &&
    // Only what a bank accepted can be waited for.
    (payment_status?.includes("ACCEPTED_BY_BANK") ?? true) &&
    text.includes(search_query?.toLowerCase() ?? "")
  );
}
