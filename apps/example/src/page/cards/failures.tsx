import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { FailureName, FailureReport } from "../../server/routes/failures.ts";
import { api } from "../parts/api.ts";
import { Card } from "../parts/card.tsx";
import { Failure } from "../parts/failure.tsx";
import { numberText } from "../parts/format.ts";
import { usePage } from "../parts/page-state.ts";
import { Table } from "../parts/table.tsx";
import { useAction } from "../parts/use-call.ts";
import { t } from "../parts/words.ts";
import { ConnectButton, ReconnectButton } from "./connect.tsx";

/** Breaks the sandbox and shows what the client makes of it. */
export function FailuresCard(): VNode {
  const { setup, entity, customerId, changed } = usePage();
  const [done, setDone] = useState<{ failure: FailureName; report: FailureReport }>();
  const run = useAction(async (failure: FailureName) => {
    setDone(undefined);
    const input = { failure, entity_id: entity?.id ?? "", customer_id: customerId ?? "" };
    setDone({ failure, report: await api.failures.runFailure(input) });
    if (failure === "consent_revoked") changed();
  });
  const failures: Record<FailureName, string> = {
    latency: t("Slow answer"),
    rate_limit: "429 + Retry-After",
    server_errors: t("Two times 500"),
    outage: t("Outage, 503"),
    reset: t("Connection reset"),
    malformed: t("Malformed JSON"),
    bank_down: t("Bank down"),
    consent_revoked: t("Consent revoked"),
    reconnect: t("Session ended"),
  };
  return (
    <Card
      wide
      title={t("Failure lab")}
      lead={t("Each button breaks the sandbox, lists the accounts as ever, and repairs it.")}
      code={{ file: "failures", calls: ["runFailure", "listAccounts"] }}
    >
      {setup.local ? (
        <div class="buttons">
          {Object.entries(failures).map(([failure, title]) => (
            <button
              key={failure}
              type="button"
              disabled={!entity || run.busy}
              onClick={() => run.run(failure as FailureName)}
            >
              {title}
            </button>
          ))}
        </div>
      ) : (
        <p class="empty">{t("Only the local sandbox can be broken on purpose.")}</p>
      )}
      {run.busy && <p class="loading">{t("Calling…")}</p>}
      {run.error && <Failure error={run.error} />}
      {done && <Report key={done.failure} report={done.report} />}
    </Card>
  );
}

function Report({ report }: { report: FailureReport }): VNode {
  const { attempts, error, ms } = report;
  return (
    <div class="report" role="status">
      {!error && (
        <p class="verdict match">
          <strong>{t("The client got over it by itself")}</strong>{" "}
          {t("after {n} attempts, {ms} ms", { n: attempts.length, ms: numberText(ms) })}
        </p>
      )}
      {error && <Failure error={error} />}
      {error?.code === "CONSENT_EXPIRED" && <ConnectButton />}
      {error?.resultsId && <ReconnectButton reconnectId={error.resultsId} />}
      <Table
        caption={t("Attempts")}
        columns={[
          t("Attempt"),
          t("Began after"),
          t("Took"),
          t("Answer"),
          t("Next after"),
          "lean-correlation-id",
        ]}
        numbers={[0, 1, 2, 4]}
        rows={attempts.map((each, index) => [
          index + 1,
          `${numberText(each.afterMs)} ms`,
          `${numberText(each.ms)} ms`,
          <span class={`tag ${each.status === 200 && !each.failure ? "good" : "bad"}`}>
            {each.failure ?? each.status}
          </span>,
          each.retryInMs === undefined ? "—" : `${numberText(Math.round(each.retryInMs))} ms`,
          <code dir="ltr">{each.requestId ?? "—"}</code>,
        ])}
      />
    </div>
  );
}
