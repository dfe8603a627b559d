import type { Account, RefreshResponse } from "@openlean/data-client";
import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { api } from "../parts/api.ts";
import { Card } from "../parts/card.tsx";
import { Answer, Failure } from "../parts/failure.tsx";
import { amountText, enumText, timeText } from "../parts/format.ts";
import { Iban } from "../parts/iban.tsx";
import { usePage } from "../parts/page-state.ts";
import { useAction, useCall } from "../parts/use-call.ts";
import { t } from "../parts/words.ts";

/** The accounts with their balances; one of them is looked at further below. */
export function AccountsCard(): VNode {
  const { entity, account, chooseAccount, version, changed } = usePage();
  const accounts = useCall((entity_id) => api.accounts.listAccounts({ entity_id }), [
    entity?.id,
    version,
  ] as const);
  const list = accounts.data?.accounts;
  useEffect(() => {
    chooseAccount(list?.find(({ account_id }) => account_id === account?.account_id) ?? list?.[0]);
  }, [list]);
  const [progress, setProgress] = useState<number>();
  const refresh = useAction(async () => {
    setProgress(0);
    try {
      const { refresh_id } = await api.accounts.createRefresh({ entity_id: entity?.id ?? "" });
      for (;;) {
        const state = await api.accounts.getRefresh({ refresh_id });
        setProgress(state.status === "PENDING" ? doneOf(state) : 1);
        if (state.status !== "PENDING") break;
        await new Promise((resolve) => setTimeout(resolve, 1_000));
      }
      changed();
    } finally {
      setProgress(undefined);
    }
  });
  return (
    <Card
      wide
      title={t("Accounts and balances")}
      lead={
        accounts.data?.refreshed_at
          ? t("Read from the bank: {time}", { time: timeText(accounts.data.refreshed_at) })
          : t("What the customer shares.")
      }
      code={{ file: "accounts", calls: ["listAccounts", "listBalances", "createRefresh", "getRefresh"] }}
      controls={
        <button type="button" disabled={!list || refresh.busy} onClick={() => refresh.run()}>
          {refresh.busy ? t("Refreshing…") : t("Refresh")}
        </button>
      }
    >
      {progress !== undefined && (
        <progress value={progress} max={1} aria-label={t("Refreshing…")}>
          {Math.round(progress * 100)} %
        </progress>
      )}
      {refresh.error && <Failure error={refresh.error} />}
      <Answer call={accounts}>
        {(data) => (
          <ul class="accounts">
            {data.accounts.map((each) => (
              <AccountTile key={each.account_id} account={each} />
            ))}
          </ul>
        )}
      </Answer>
    </Card>
  );
}

function AccountTile({ account }: { account: Account }): VNode {
  const { entity, account: chosen, chooseAccount, version } = usePage();
  const { account_id } = account;
  const balances = useCall((entity_id) => api.accounts.listBalances({ entity_id, account_id }), [
    entity?.id,
    account_id,
    version,
  ] as const);
  const all = balances.data ?? [];
  const first = all.find(({ type }) => type === "INTERIM_AVAILABLE") ?? all[0];
  const iban = account.account.find(({ scheme_name }) => scheme_name === "IBAN");
  const isChosen = chosen?.account_id === account_id;
  return (
    <li class={isChosen ? "chosen" : ""}>
      <button type="button" aria-pressed={isChosen} onClick={() => chooseAccount(account)}>
        <span class="name">
          <bdi>{account.nickname ?? account.description ?? enumText(account.account_sub_type)}</bdi>
        </span>
        <span class="balance">
          {first ? (
            <bdi>{amountText(first.amount.amount, first.amount.currency, first.credit_debit_indicator)}</bdi>
          ) : (
            "…"
          )}
        </span>
        <span class="quiet-text">
          {enumText(account.account_sub_type)} · {first ? enumText(first.type) : account.currency}
        </span>
      </button>
      {iban && <Iban value={iban.identification} />}
      {all.length > 1 && (
        <details>
          <summary>{t("All {n} balances", { n: all.length })}</summary>
          <dl>
            {all.map(({ type, amount, credit_debit_indicator }) => (
              <div key={type}>
                <dt>{enumText(type)}</dt>
                <dd>
                  <bdi>{amountText(amount.amount, amount.currency, credit_debit_indicator)}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
      {balances.error && <Failure error={balances.error} />}
    </li>
  );
}

/** Share of the kinds of data that are through. */
function doneOf({ data_status }: RefreshResponse): number {
  const accounts = data_status.account_data.flatMap(({ account_id: _, ...each }) =>
    Object.values(each).filter((status) => typeof status === "string"),
  );
  const all = [data_status.accounts, data_status.identity, ...accounts];
  return all.filter((status) => status !== "PENDING").length / all.length;
}
