import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { api } from "../parts/api.ts";
import { Card } from "../parts/card.tsx";
import { Failure } from "../parts/failure.tsx";
import { usePage } from "../parts/page-state.ts";
import { useAction } from "../parts/use-call.ts";
import { t } from "../parts/words.ts";

/** How long the page waits before it asks again, in milliseconds. */
const pauseMs = 1_000;
const mostPauses = 60;

/** Orders a report of the customer's income, waits for it, and offers it as a PDF. */
export function ReportsCard(): VNode {
  const { customerId, entity } = usePage();
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    setUrl(undefined);
  }, [customerId, entity?.id]);
  useEffect(() => () => (url === undefined ? undefined : URL.revokeObjectURL(url)), [url]);
  const order = useAction(async (customer_id: string) => {
    setUrl(undefined);
    const report_id = await api.reports.createIncomeReport({ customer_id });
    for (let pauses = 0; pauses < mostPauses; pauses++) {
      const { status, pdf } = await api.reports.downloadIncomeReport({ customer_id, report_id });
      if (pdf !== undefined) return setUrl(urlOf(pdf));
      if (status !== "PENDING") throw new Error(t("There is nothing to report."));
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    throw new Error(t("The report takes too long."));
  });
  return (
    <Card
      wide
      title={t("Report of income")}
      lead={t("Over all banks of the customer. No webhook announces it, so the page asks until it is there.")}
      code={{ file: "reports", calls: ["createIncomeReport", "downloadIncomeReport"] }}
    >
      {order.error && <Failure error={order.error} />}
      <p class="controls">
        <button
          type="button"
          disabled={order.busy || !customerId || !entity}
          onClick={() => customerId && order.run(customerId)}
        >
          {order.busy ? t("Being made…") : t("Order the report")}
        </button>{" "}
        {url !== undefined && (
          <a href={url} download="income.pdf">
            {t("Download the PDF")}
          </a>
        )}
      </p>
    </Card>
  );
}

function urlOf(base64: string): string {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: "application/pdf" }));
}
