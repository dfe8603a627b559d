import type { VNode } from "preact";
import { api } from "../parts/api.ts";
import { usePage } from "../parts/page-state.ts";
import { useCall } from "../parts/use-call.ts";
import { t } from "../parts/words.ts";

/** The strip of lights: everything that has to be right before the first call. */
export function SetupStrip(): VNode {
  const { version, feed } = usePage();
  const { data = [] } = useCall(() => api.setup.checkSetup(), [version, feed.length > 0]);
  const names = {
    token: t("Token"),
    certificate: t("Certificate"),
    webhook: t("Webhook"),
    clock: t("Clock"),
  };
  return (
    <ul class="strip" aria-label={t("Setup")} data-card="setup">
      {data.map(({ name, good, reason }) => (
        <li key={name} class={good ? "good" : "bad"}>
          <span class="light" aria-hidden="true">
            {good ? "✓" : "!"}
          </span>
          <span>
            <strong>{names[name]}</strong>
            <span class="hidden">{good ? t("ready") : t("not ready")}</span>
            <small lang="en" dir="ltr">
              {reason}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
}
