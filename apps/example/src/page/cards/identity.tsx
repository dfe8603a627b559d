import type { VNode } from "preact";
import { api } from "../parts/api.ts";
import { Card } from "../parts/card.tsx";
import { Answer } from "../parts/failure.tsx";
import { usePage } from "../parts/page-state.ts";
import { useCall } from "../parts/use-call.ts";
import { t } from "../parts/words.ts";

/** Who the customer is. Personal data, so it is shown on request only. */
export function IdentityCard(): VNode {
  const { entity, version } = usePage();
  const call = useCall((entity_id) => api.identity.getIdentity({ entity_id }), [
    entity?.id,
    version,
  ] as const);
  return (
    <Card title={t("Identity")} code={{ file: "identity", calls: ["getIdentity"] }}>
      <Answer call={call}>
        {(identity) =>
          identity && (
            <dl class="facts">
              <dt>{t("Name")}</dt>
              <dd>
                <bdi>{identity.full_legal_name}</bdi>
              </dd>
              <dt>{t("Date of birth")}</dt>
              <dd>
                <bdi>{masked(identity.birth_date, 4)}</bdi>
              </dd>
              <dt>{t("National id")}</dt>
              <dd>
                <bdi>{masked(identity.national_id ?? "—", 2)}</bdi>
              </dd>
              <dt>{t("Mobile")}</dt>
              <dd>
                <bdi dir="ltr">{masked(identity.mobile_number, 5)}</bdi>
              </dd>
              <dt>{t("E-mail")}</dt>
              <dd>
                <bdi>{masked(identity.email_address, 2)}</bdi>
              </dd>
            </dl>
          )
        }
      </Answer>
    </Card>
  );
}

/** The first letters; the rest is nobody's business on a screen that is shown around. */
function masked(value: string, shown: number): string {
  return value.slice(0, shown) + "•".repeat(Math.min(6, Math.max(0, value.length - shown)));
}
