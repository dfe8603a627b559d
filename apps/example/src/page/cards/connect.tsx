import {
  connect,
  type LinkResult,
  type LoadedLean,
  loadLean,
  type Permission,
  reconnect,
} from "@openlean/link";
import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Setup } from "../../server/routes/setup.ts";
import { api } from "../parts/api.ts";
import { Failure } from "../parts/failure.tsx";
import { usePage } from "../parts/page-state.ts";
import { useAction } from "../parts/use-call.ts";
import { language, t } from "../parts/words.ts";

/** What the customer is asked to share: everything the country's banks offer. */
const common = ["identity", "accounts", "balance", "transactions"] as const;
const permissions: { readonly [R in Setup["region"]]: readonly Permission<R>[] } = {
  sa: [...common, "identities", "beneficiaries", "direct_debits", "standing_orders", "scheduled_payments"],
  ae: common,
};

/** Lean's script; from the sandbox's stand-in only `src` is another. */
export function loadLink({ region, environment, local }: Setup): Promise<LoadedLean> {
  const src = local ? `/link/loader/prod/${region}/latest/lean-link-loader.min.js` : undefined;
  return loadLean({ region, sandbox: environment === "sandbox", src });
}

/** Opens LinkSDK for the customer, and tells how it was left. */
export function ConnectButton(): VNode {
  const { setup, customerId, changed } = usePage();
  const [result, setResult] = useState(resultOfRedirect);
  useEffect(() => {
    // At the start, not on the click: the customer shall not wait for the script.
    loadLink(setup).catch(() => undefined);
  }, []);
  const start = useAction(async () => {
    setResult(undefined);
    const { app_token, access_token } = await api.connect.createTicket({ customer_id: customerId ?? "" });
    connect(await loadLink(setup), {
      app_token,
      access_token,
      customer_id: customerId ?? "",
      // Which of the two it is shows at run time only; `connect` checks the list against the region.
      permissions: permissions[setup.region] as (typeof permissions)["sa"],
      language: language(),
      show_consent_explanation: true,
      success_redirect_url: `${location.origin}/?link=SUCCESS`,
      fail_redirect_url: `${location.origin}/?link=FAILED`,
      callback(outcome) {
        setResult(outcome);
        changed();
      },
    });
  });
  return (
    <div class="connect" data-card="connect">
      <button type="button" class="primary" disabled={!customerId || start.busy} onClick={() => start.run()}>
        {t("Connect a bank")}
      </button>
      {setup.local && (
        <p class="hint">
          {t("Sandbox: any customer, password “password”, code 1111. “big-history” has 50,000 transactions.")}
        </p>
      )}
      {result && <LinkOutcome result={result} />}
      {start.error && <Failure error={start.error} />}
    </div>
  );
}

/** Gives a connection that asks for it its session back. */
export function ReconnectButton({ reconnectId }: { reconnectId: string }): VNode {
  const { setup, customerId, changed } = usePage();
  const start = useAction(async () => {
    const { app_token, access_token } = await api.connect.createTicket({ customer_id: customerId ?? "" });
    reconnect(await loadLink(setup), {
      app_token,
      access_token,
      reconnect_id: reconnectId,
      language: language(),
      callback: changed,
    });
  });
  return (
    <>
      <button type="button" class="primary" disabled={start.busy} onClick={() => start.run()}>
        {t("Reconnect")}
      </button>
      {start.error && <Failure error={start.error} />}
    </>
  );
}

function LinkOutcome({ result }: { result: LinkResult }): VNode {
  const good = result.status === "SUCCESS";
  return (
    <p role="status" class="outcome">
      LinkSDK: <span class={`tag ${good ? "good" : "bad"}`}>{result.status}</span>{" "}
      {good ? t("The proof is the webhook entity.created, not this.") : <bdi>{result.message}</bdi>}
    </p>
  );
}

/** The bank has sent the customer back to one of the two redirect URLs. */
function resultOfRedirect(): LinkResult | undefined {
  const status = new URLSearchParams(location.search).get("link");
  if (status === null) return undefined;
  history.replaceState(null, "", location.pathname);
  return status === "SUCCESS"
    ? { status }
    : { status: "ERROR", message: t("The journey at the bank ended without a connection.") };
}
