import type { ComponentChildren, VNode } from "preact";
import type { ReportedError } from "../../server/report-error.ts";
import type { CallState } from "./use-call.ts";
import { t } from "./words.ts";

/** What went wrong, in the terms of the error, and what to do next. */
export function Failure({ error }: { error: ReportedError }): VNode {
  return (
    <div class="failure" role="alert" dir="ltr" lang="en">
      <p>
        <strong>{error.code}</strong> <span class="tag">{error.name}</span>
        {error.status !== undefined && <span class="tag">HTTP {error.status}</span>}
      </p>
      <p>{error.message}</p>
      <p class="next">{error.nextStep}</p>
      {error.requestId && (
        <p class="quiet-text">
          lean-correlation-id <code>{error.requestId}</code>
        </p>
      )}
    </div>
  );
}

/** What a call brought: the data, the failure, or the wait for it. */
export function Answer<T>(props: {
  call: CallState<T>;
  empty?: string;
  children: (data: T) => ComponentChildren;
}): VNode {
  const { data, error, busy } = props.call;
  if (error?.code === "UNSUPPORTED_BY_BANK")
    return <p class="empty">{t("This bank does not support it. Lean says so: UNSUPPORTED_BY_BANK.")}</p>;
  if (error) return <Failure error={error} />;
  if (data === undefined || data === null)
    return busy ? (
      <p class="loading">{t("Loading…")}</p>
    ) : (
      <p class="empty">{props.empty ?? t("Connect a bank first.")}</p>
    );
  if (Array.isArray(data) && data.length === 0)
    return <p class="empty">{props.empty ?? t("There are none.")}</p>;
  return <div aria-busy={busy}>{props.children(data)}</div>;
}
