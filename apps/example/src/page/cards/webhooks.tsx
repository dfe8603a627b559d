import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { FeedEntry } from "../../server/webhook-feed.ts";
import { api } from "../parts/api.ts";
import { Card } from "../parts/card.tsx";
import { Failure } from "../parts/failure.tsx";
import { timeText } from "../parts/format.ts";
import { usePage } from "../parts/page-state.ts";
import { useAction } from "../parts/use-call.ts";
import { t } from "../parts/words.ts";

const shown = 12;

/** Every delivery to the webhook URL as it comes in: is it Lean's, and was it there before? */
export function WebhooksCard(): VNode {
  const { feed } = usePage();
  const [all, setAll] = useState(false);
  return (
    <Card
      wide
      title={t("Webhooks")}
      lead={t("Signature first, then once per event however often it is delivered.")}
      code={{ file: "webhooks", calls: ["redeliver", "tamper"] }}
    >
      {feed.length === 0 && (
        <p class="empty">{t("Nothing has been delivered yet. Connect a bank or refresh.")}</p>
      )}
      <ol class="feed" aria-live="polite" aria-label={t("Deliveries")}>
        {feed.slice(0, all ? feed.length : shown).map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {feed.length > shown && (
        <button type="button" class="quiet" onClick={() => setAll(!all)}>
          {all ? t("Show fewer") : t("Show all {n}", { n: feed.length })}
        </button>
      )}
    </Card>
  );
}

function Entry({ entry }: { entry: FeedEntry }): VNode {
  const { setup } = usePage();
  const { status, result, delivery, refusal, type, eventId, body, at } = entry;
  const again = useAction(() => api.webhooks.redeliver({ event_id: eventId ?? "" }));
  const tamper = useAction(() => api.webhooks.tamper({ event_id: eventId ?? "", how: "body" }));
  const [open, setOpen] = useState(false);
  return (
    <li class={refusal ? "bad" : ""}>
      <div class="line">
        <span class={`tag ${refusal ? "bad" : "good"}`}>
          {refusal ? t("Signature refused") : t("Signature proven")}
        </span>
        {!refusal && (
          <span class={`tag ${delivery > 1 ? "warn" : ""}`} data-result={result}>
            {delivery > 1 ? t("Duplicate, delivery {n}", { n: delivery }) : t("First")}
          </span>
        )}
        <span class="tag">{status}</span>
        <code dir="ltr">{type ?? refusal?.reason}</code>
        <time class="quiet-text">{timeText(at)}</time>
        <span class="actions">
          {body && (
            <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
              {t("Body")}
            </button>
          )}
          {setup.local && eventId && (
            <>
              <button type="button" class="link" disabled={again.busy} onClick={() => again.run()}>
                {t("Redeliver")}
              </button>
              <button type="button" class="link" disabled={tamper.busy} onClick={() => tamper.run()}>
                {t("Tamper and resend")}
              </button>
            </>
          )}
        </span>
      </div>
      {refusal && (
        <p class="quiet-text" dir="ltr" lang="en">
          {refusal.message}
        </p>
      )}
      {open && (
        <pre dir="ltr" tabIndex={0} role="region" aria-label={t("Body")}>
          {body}
        </pre>
      )}
      {(again.error ?? tamper.error) && <Failure error={(again.error ?? tamper.error)!} />}
    </li>
  );
}
