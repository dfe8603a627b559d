import type { VNode } from "preact";
import { api } from "../parts/api.ts";
import { Card } from "../parts/card.tsx";
import { Answer } from "../parts/failure.tsx";
import { amountText, enumText } from "../parts/format.ts";
import { usePage } from "../parts/page-state.ts";
import { Table } from "../parts/table.tsx";
import { useCall } from "../parts/use-call.ts";
import { t } from "../parts/words.ts";

/** Who may take money. */
export function DirectDebitsCard(): VNode {
  const { entity, account, version } = usePage();
  const call = useCall(
    (entity_id, account_id) => api.directDebits.listDirectDebits({ entity_id, account_id }),
    [entity?.id, account?.account_id, version] as const,
  );
  return (
    <Card title={t("Direct debits")} code={{ file: "direct-debits", calls: ["listDirectDebits"] }}>
      <Answer call={call}>
        {(list) => (
          <Table
            caption={t("Direct debits")}
            columns={[t("Name"), t("Frequency"), t("Last payment"), t("Status")]}
            numbers={[2]}
            rows={list.map(({ previous_payment_amount: { amount, currency }, ...each }) => [
              <bdi>{each.name}</bdi>,
              enumText(each.frequency),
              <bdi>{amountText(amount, currency)}</bdi>,
              <span class="tag">{enumText(each.status_code)}</span>,
            ])}
          />
        )}
      </Answer>
    </Card>
  );
}
