import type { VNode } from "preact";
import { api } from "../parts/api.ts";
import { Card } from "../parts/card.tsx";
import { Answer } from "../parts/failure.tsx";
import { amountText, dateText, enumText } from "../parts/format.ts";
import { usePage } from "../parts/page-state.ts";
import { Table } from "../parts/table.tsx";
import { useCall } from "../parts/use-call.ts";
import { t } from "../parts/words.ts";

/** What is paid regularly by order. */
export function StandingOrdersCard(): VNode {
  const { entity, account, version } = usePage();
  const call = useCall(
    (entity_id, account_id) => api.standingOrders.listStandingOrders({ entity_id, account_id }),
    [entity?.id, account?.account_id, version] as const,
  );
  return (
    <Card title={t("Standing orders")} code={{ file: "standing-orders", calls: ["listStandingOrders"] }}>
      <Answer call={call}>
        {(list) => (
          <Table
            caption={t("Standing orders")}
            columns={[t("Purpose"), t("Next payment"), t("Amount"), t("Status")]}
            numbers={[2]}
            rows={list.map(({ next_payment_amount: amount, ...each }) => [
              <bdi>{each.reference ?? each.purpose}</bdi>,
              each.next_payment_date_time ? dateText(each.next_payment_date_time) : "—",
              amount ? <bdi>{amountText(amount.amount, amount.currency)}</bdi> : "—",
              <span class="tag">{enumText(each.standing_order_status_code)}</span>,
            ])}
          />
        )}
      </Answer>
    </Card>
  );
}
