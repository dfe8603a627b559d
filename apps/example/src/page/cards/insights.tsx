import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import type { Figure } from "../../server/routes/insights.ts";
import { api } from "../parts/api.ts";
import { Card } from "../parts/card.tsx";
import { Answer } from "../parts/failure.tsx";
import { dateText, numberText, unitsText } from "../parts/format.ts";
import { usePage } from "../parts/page-state.ts";
import { Table } from "../parts/table.tsx";
import { useCall } from "../parts/use-call.ts";
import { t } from "../parts/words.ts";

/** A lender's figures over all accounts, each beside the sum of the transactions that it comes from. */
export function InsightsCard(): VNode {
  const { entity, version } = usePage();
  const call = useCall((entity_id) => api.insights.compareInsights({ entity_id }), [
    entity?.id,
    version,
  ] as const);
  const read = call.data?.read;
  useEffect(() => {
    const timer = read?.done === false ? setTimeout(call.reload, 700) : undefined;
    return () => clearTimeout(timer);
  }, [call.data]);
  return (
    <Card
      wide
      title={t("Insights")}
      lead={t("Lean's figures of all accounts, and the same ones added up from the transactions.")}
      code={{ file: "insights", calls: ["readInsights"] }}
    >
      <Answer call={call}>
        {({ figures, from, currency }) => (
          <>
            <p role="status" class="count">
              {read && !read.done
                ? t("reading {n} of {all}", { n: numberText(read.rows), all: numberText(read.of) })
                : t("since {date}", { date: dateText(from) })}
            </p>
            <Table
              caption={t("Insights")}
              columns={[t("Figure"), t("From Lean"), t("From the transactions")]}
              numbers={[1, 2]}
              rows={figures.map((figure) => [
                <>
                  {nameOf(figure)} {read?.done && <Agreement figure={figure} />}
                </>,
                <bdi>{unitsText(BigInt(figure.insight), currency)}</bdi>,
                <span>
                  <bdi>{unitsText(BigInt(figure.transactions), currency)}</bdi>{" "}
                  <small>× {numberText(figure.count)}</small>
                </span>,
              ])}
            />
          </>
        )}
      </Answer>
    </Card>
  );
}

function Agreement({ figure }: { figure: Figure }): VNode {
  const agrees = figure.insight === figure.transactions;
  return <span class={`tag ${agrees ? "good" : "bad"}`}>{agrees ? t("agrees") : t("differs")}</span>;
}

function nameOf({ name }: Figure): string {
  const names = {
    income: t("Income"),
    spending: t("Money out"),
    bills: t("Bills and rent"),
    cardRepayments: t("Card repayments"),
  };
  return names[name];
}
