import { fromMinorUnits } from "@openlean/core";
import type { VNode } from "preact";
import { useEffect } from "preact/hooks";
import type { Spending } from "../../server/routes/spending.ts";
import { api } from "../parts/api.ts";
import { Card } from "../parts/card.tsx";
import { Answer } from "../parts/failure.tsx";
import { monthText, numberText, unitsText } from "../parts/format.ts";
import { usePage } from "../parts/page-state.ts";
import { Table } from "../parts/table.tsx";
import { useCall } from "../parts/use-call.ts";
import { MonthChart } from "../parts/month-chart.tsx";
import { categoryText, t } from "../parts/words.ts";

/** Where the money of the chosen account went: two charts, and the figures behind them as tables. */
export function SpendingCard(): VNode {
  const { entity, account, version } = usePage();
  const call = useCall((entity_id, account_id) => api.spending.sumSpending({ entity_id, account_id }), [
    entity?.id,
    account?.account_id,
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
      title={t("Spending")}
      lead={t("Summed in minor units, exact to the last one. Transfers are no spending.")}
      code={{ file: "spending", calls: ["sumSpending"] }}
    >
      <Answer call={call}>
        {({ categories, months }) => (
          <>
            {read && !read.done && (
              <p role="status" class="count">
                {t("reading {n} of {all}", { n: numberText(read.rows), all: numberText(read.of) })}
              </p>
            )}
            <div class="split">
              <Categories rows={categories} />
              <Months rows={months} />
            </div>
          </>
        )}
      </Answer>
    </Card>
  );
}

/** Bars within the table: chart and figures in one. */
function Categories({ rows }: { rows: Spending["categories"] }): VNode {
  const most = Number(rows[0]?.total ?? 1);
  return (
    <div>
      <h4>{t("By category")}</h4>
      <table class="bars">
        <caption class="hidden">{t("By category")}</caption>
        <thead class="hidden">
          <tr>
            <th scope="col">{t("Category")}</th>
            <td />
            <th scope="col">{t("Amount")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ category, currency, total, count }) => (
            <tr key={category}>
              <th scope="row">
                {categoryText(category)} <small>× {numberText(count)}</small>
              </th>
              <td>
                <span class="track" aria-hidden="true">
                  <span style={{ inlineSize: `${(Number(total) / most) * 100}%` }} />
                </span>
              </td>
              <td>
                <bdi>{unitsText(BigInt(total), currency)}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Months({ rows }: { rows: Spending["months"] }): VNode {
  const inOut = rows.map((row) => ({
    label: monthText(row.month),
    credit: Number(fromMinorUnits(BigInt(row.credit), row.currency)),
    debit: Number(fromMinorUnits(BigInt(row.debit), row.currency)),
  }));
  return (
    <div>
      <h4>{t("By month")}</h4>
      <MonthChart months={inOut} />
      <details>
        <summary>{t("The figures as a table")}</summary>
        <Table
          caption={t("By month")}
          columns={[t("Month"), t("Money in"), t("Money out")]}
          numbers={[1, 2]}
          rows={rows.map(({ month, currency, credit, debit }) => [
            monthText(month),
            <bdi>{unitsText(BigInt(credit), currency)}</bdi>,
            <bdi>{unitsText(BigInt(debit), currency)}</bdi>,
          ])}
        />
      </details>
    </div>
  );
}
