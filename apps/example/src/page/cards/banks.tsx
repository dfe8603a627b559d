import type { Bank } from "@openlean/banks-client";
import type { VNode } from "preact";
import { api } from "../parts/api.ts";
import { Card } from "../parts/card.tsx";
import { Answer, Failure } from "../parts/failure.tsx";
import { usePage } from "../parts/page-state.ts";
import { Table } from "../parts/table.tsx";
import { useAction, useCall } from "../parts/use-call.ts";
import { language, t } from "../parts/words.ts";

/** Which banks can be offered now. `bank.availability.updated` keeps it live. */
export function BanksCard(): VNode {
  const { version, setup, changed } = usePage();
  const banks = useCall(() => api.banks.listBanks(), [version]);
  const set = useAction(async (identifier: string, on: boolean) => {
    await api.banks.setBank({ identifier, on });
    changed();
  });
  const columns = [t("Bank"), t("Data"), t("Payments"), ...(setup.local ? [t("Sandbox")] : [])];
  return (
    <Card
      title={t("Banks")}
      lead={t("A bank may be offered when Lean and you both have it switched on. Changes arrive by webhook.")}
      code={{ file: "banks", calls: ["listBanks", "setBank"] }}
    >
      <Answer call={banks}>
        {(list) => (
          <Table
            caption={t("Banks")}
            columns={columns}
            rows={list.map((bank) => [
              <Name bank={bank} />,
              <Switches bank={bank} product="data" />,
              <Switches bank={bank} product="payments" />,
              ...(setup.local
                ? [
                    <button
                      type="button"
                      class="quiet"
                      disabled={set.busy}
                      onClick={() => set.run(bank.identifier, !isOn(bank))}
                    >
                      {isOn(bank) ? t("Switch off") : t("Switch on")}
                    </button>,
                  ]
                : []),
            ])}
          />
        )}
      </Answer>
      {set.error && <Failure error={set.error} />}
    </Card>
  );
}

function Name({ bank }: { bank: Bank }): VNode {
  const name = (language() === "ar" && bank.arabic_name) || bank.name;
  return (
    <span class="bank">
      <svg viewBox="0 0 28 28" aria-hidden="true">
        <rect
          width="28"
          height="28"
          rx="8"
          fill={bank.main_color}
          stroke="currentColor"
          stroke-opacity=".15"
        />
      </svg>
      <span>
        <bdi>{name}</bdi>
        <small>
          <bdi dir="ltr">{bank.identifier}</bdi>
        </small>
      </span>
    </span>
  );
}

function Switches({ bank, product }: { bank: Bank; product: "data" | "payments" }): VNode {
  const { active, enabled } = bank.availability;
  return (
    <span class="switches">
      <span class={`tag ${active[product] ? "good" : "bad"}`}>active {active[product] ? "✓" : "✗"}</span>
      <span class={`tag ${enabled[product] ? "good" : "bad"}`}>enabled {enabled[product] ? "✓" : "✗"}</span>
    </span>
  );
}

function isOn({ availability }: Bank): boolean {
  return availability.active.data && availability.enabled.data;
}
