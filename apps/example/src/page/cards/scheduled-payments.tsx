import type { VNode } from "preact";
import { api } from "../parts/api.ts";
import { Card } from "../parts/card.tsx";
import { Answer } from "../parts/failure.tsx";
import { amountText, dateText } from "../parts/format.ts";
import { Iban } from "../parts/iban.tsx";
import { usePage } from "../parts/page-state.ts";
import { Table } from "../parts/table.tsx";
import { useCall } from "../parts/use-call.ts";
import { t } from "../parts/words.ts";

/** Single payments of a later day. */
export function ScheduledPaymentsCard(): VNode {
  const { entity, account, version } = usePage();
  const call = useCall(
    (entity_id, account_id) => api.scheduledPayments.listScheduledPayments({ entity_id, account_id }),
    [entity?.id, account?.account_id, version] as const,
  );
  return (
    <Card
      title={t("Scheduled payments")}
      code={{ file: "scheduled-payments", calls: ["listScheduledPayments"] }}
    >
      <Answer call={call}>
        {(list) => (
          <Table
            caption={t("Scheduled payments")}
            columns={[t("Date"), t("Description"), t("Account"), t("Amount")]}
            numbers={[3]}
            rows={list.map(({ instructed_amount: { amount, currency }, ...each }) => [
              dateText(each.scheduled_payment_date_time),
              <bdi>{each.reference ?? each.debtor_reference}</bdi>,
              <Iban value={each.creditor_account.identification} />,
              <bdi>{amountText(amount, currency)}</bdi>,
            ])}
          />
        )}
      </Answer>
    </Card>
  );
}
