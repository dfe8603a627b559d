import type { Entity } from "@openlean/customers-client";
import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { api } from "../parts/api.ts";
import { Card } from "../parts/card.tsx";
import { Answer, Failure } from "../parts/failure.tsx";
import { dateText } from "../parts/format.ts";
import { usePage } from "../parts/page-state.ts";
import { useAction, useCall } from "../parts/use-call.ts";
import { t } from "../parts/words.ts";
import { ConnectButton } from "./connect.tsx";

/** Who the application knows, and the banks they have connected. */
export function CustomersCard(): VNode {
  const { setup, customerId, chooseCustomer, version, changed } = usePage();
  const customers = useCall(() => api.customers.listCustomers(), [version]);
  useEffect(() => {
    // A sandbox that was started anew does not know the customer of this tab any more.
    const last = customers.data?.at(-1);
    const isKnown = customers.data?.some(({ customer_id }) => customer_id === customerId);
    if (setup.local && last && !isKnown) chooseCustomer(last.customer_id);
  }, [customers.data]);
  const [appUserId, setAppUserId] = useState(newUserId);
  const create = useAction(async () => {
    const { customer_id } = await api.customers.createCustomer({ app_user_id: appUserId });
    setAppUserId(newUserId());
    chooseCustomer(customer_id);
    changed();
  });
  return (
    <Card
      title={t("Customer")}
      lead={t("Your user, under your own id. Pick one or make a new one.")}
      code={{ file: "customers", calls: ["createCustomer", "listCustomers", "listEntities"] }}
    >
      <div class="fields">
        <label>
          {t("Customer")}
          <select
            value={customerId ?? ""}
            onChange={(event) => chooseCustomer(event.currentTarget.value)}
            disabled={!customers.data?.length}
          >
            {!customerId && <option value="">—</option>}
            {customers.data?.map((each) => (
              <option key={each.customer_id} value={each.customer_id}>
                {each.app_user_id}
              </option>
            ))}
          </select>
        </label>
        <form
          class="inline"
          onSubmit={(event) => {
            event.preventDefault();
            create.run();
          }}
        >
          <label>
            app_user_id
            <input
              value={appUserId}
              required
              maxLength={255}
              dir="ltr"
              onInput={(event) => setAppUserId(event.currentTarget.value)}
            />
          </label>
          <button disabled={create.busy}>{t("Create")}</button>
        </form>
      </div>
      {(create.error ?? customers.error) && <Failure error={(create.error ?? customers.error)!} />}
      <Entities />
      <ConnectButton />
    </Card>
  );
}

function Entities(): VNode {
  const { customerId, entity, chooseEntity, version, changed } = usePage();
  const entities = useCall((customer_id) => api.customers.listEntities({ customer_id }), [
    customerId,
    version,
  ] as const);
  const { data } = entities;
  useEffect(() => {
    if (data) chooseEntity(data.find(({ id }) => id === entity?.id) ?? data.at(-1));
  }, [data]);
  const remove = useAction(async (entity_id: string) => {
    await api.customers.deleteEntity({ customer_id: customerId ?? "", entity_id });
    changed();
  });
  return (
    <Answer call={entities} empty={t("No bank is connected yet.")}>
      {(list) => (
        <ul class="choices" aria-label={t("Connected banks")}>
          {list.map((each) => (
            <li key={each.id} class={each.id === entity?.id ? "chosen" : ""}>
              <button type="button" aria-pressed={each.id === entity?.id} onClick={() => chooseEntity(each)}>
                <bdi>{each.bank_identifier}</bdi>
                <Consent entity={each} />
              </button>
              <button type="button" class="quiet" disabled={remove.busy} onClick={() => remove.run(each.id)}>
                {t("Disconnect")}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Answer>
  );
}

function Consent({ entity }: { entity: Entity }): VNode {
  const consent = entity.consents?.at(-1);
  if (!consent) return <small>{t("read with the customer's credentials")}</small>;
  const status = consent.consent_status ?? "";
  return (
    <small>
      <span class={`tag ${status === "ACTIVE" ? "good" : "bad"}`}>{status}</span>{" "}
      {consent.expiration_date_time && t("until {date}", { date: dateText(consent.expiration_date_time) })}
    </small>
  );
}

function newUserId(): string {
  return `user-${crypto.randomUUID().slice(0, 8)}`;
}
