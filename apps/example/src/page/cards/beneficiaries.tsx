import type { VNode } from "preact";
import { api } from "../parts/api.ts";
import { Card } from "../parts/card.tsx";
import { Answer } from "../parts/failure.tsx";
import { enumText } from "../parts/format.ts";
import { Iban } from "../parts/iban.tsx";
import { usePage } from "../parts/page-state.ts";
import { Table } from "../parts/table.tsx";
import { useCall } from "../parts/use-call.ts";
import { t } from "../parts/words.ts";

/** Whom the customer can pay. */
export function BeneficiariesCard(): VNode {
  const { entity, account, version } = usePage();
  const call = useCall(
    (entity_id, account_id) => api.beneficiaries.listBeneficiaries({ entity_id, account_id }),
    [entity?.id, account?.account_id, version] as const,
  );
  return (
    <Card title={t("Beneficiaries")} code={{ file: "beneficiaries", calls: ["listBeneficiaries"] }}>
      <Answer call={call}>
        {(list) => (
          <Table
            caption={t("Beneficiaries")}
            columns={[t("Name"), t("Account"), t("Kind")]}
            rows={list.map((each) => [
              <bdi>{each.creditor_account.name ?? each.account_holder_name}</bdi>,
              <Iban value={each.creditor_account.identification} />,
              enumText(each.beneficiary_type),
            ])}
          />
        )}
      </Answer>
    </Card>
  );
}
