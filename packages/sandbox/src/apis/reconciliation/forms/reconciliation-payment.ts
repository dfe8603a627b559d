import type { ReconciliationPayment } from "@openlean/reconciliation-client";
import type { ReceivedPayment } from "../../../areas/reconciliation/index.ts";
import { isoTime } from "../../../kernel/time.ts";

const currency_code = "AED";

/** A payment with its match. */
export function toReconciliationPayment(payment: ReceivedPayment): ReconciliationPayment {
  const { id, customerId, initiatedAt, status, since, amount, reference, deposit } = payment;
  return {
    id,
    customer_id: customerId,
    payment_initiation_timestamp: isoTime(initiatedAt),
    reconciliation: {
      status,
      status_update_timestamp: isoTime(since),
      amount: amount / 100,
      currency_code,
      reference,
      ...(deposit && {
        deposit: {
          id: deposit.id,
          description: deposit.description,
          timestamp: isoTime(deposit.at),
          amount: deposit.amount / 100,
          currency_code,
        },
      }),
    },
  };
}
