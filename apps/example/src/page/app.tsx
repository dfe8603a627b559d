import type { Account } from "@openlean/data-client";
import type { Entity } from "@openlean/customers-client";
import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Setup } from "../server/routes/setup.ts";
import type { FeedEntry } from "../server/webhook-feed.ts";
import { AccountsCard } from "./cards/accounts.tsx";
import { BanksCard } from "./cards/banks.tsx";
import { BeneficiariesCard } from "./cards/beneficiaries.tsx";
import { ClockCard } from "./cards/clock.tsx";
import { CertificateCard, TokenCard } from "./cards/credentials.tsx";
import { CustomersCard } from "./cards/customers.tsx";
import { DirectDebitsCard } from "./cards/direct-debits.tsx";
import { FailuresCard } from "./cards/failures.tsx";
import { IdentityCard } from "./cards/identity.tsx";
import { InsightsCard } from "./cards/insights.tsx";
import { ReportsCard } from "./cards/reports.tsx";
import { ScheduledPaymentsCard } from "./cards/scheduled-payments.tsx";
import { SetupStrip } from "./cards/setup.tsx";
import { SpendingCard } from "./cards/spending.tsx";
import { StandingOrdersCard } from "./cards/standing-orders.tsx";
import { TransactionsCard } from "./cards/transactions.tsx";
import { VerificationsCard } from "./cards/verifications.tsx";
import { WebhooksCard } from "./cards/webhooks.tsx";
import { api, toReported } from "./parts/api.ts";
import { Failure } from "./parts/failure.tsx";
import { Page } from "./parts/page-state.ts";
import { keep, kept } from "./parts/keep.ts";
import { Tabs } from "./parts/tabs.tsx";
import { type Language, language, setLanguage, t } from "./parts/words.ts";
import type { ReportedError } from "../server/report-error.ts";

type Theme = "light" | "dark";

/** The whole page: head, strip, and the cards in the order of the journey. */
export function App(): VNode {
  const [setup, setSetup] = useState<Setup>();
  const [error, setError] = useState<ReportedError>();
  const [spoken, setSpoken] = useState<Language>(language());
  const [theme, setTheme] = useState<Theme>(firstTheme);
  useEffect(() => {
    api.setup.describeSetup().then(setSetup, (caught) => setError(toReported(caught)));
  }, []);
  useEffect(() => {
    document.documentElement.dataset["theme"] = theme;
    keep("theme", theme);
  }, [theme]);
  const speak = (next: Language) => {
    setLanguage(next);
    setSpoken(next);
  };
  return (
    <>
      <a class="skip" href="#main">
        {t("To the content")}
      </a>
      <header class="head">
        <h1>
          openlean <small>{t("unofficial, not affiliated with Lean Technologies")}</small>
        </h1>
        {setup && (
          <p class={`where ${setup.environment}`} title={setup.apiUrl}>
            {setup.local
              ? t("Local sandbox")
              : setup.environment === "sandbox"
                ? t("Lean sandbox")
                : t("Lean production")}
            {" · "}
            {setup.region === "sa" ? t("Saudi Arabia") : t("United Arab Emirates")}
          </p>
        )}
        <div class="switch">
          <button
            type="button"
            class="quiet"
            lang={spoken === "ar" ? "en" : "ar"}
            onClick={() => speak(spoken === "ar" ? "en" : "ar")}
          >
            {spoken === "ar" ? "English" : "العربية"}
          </button>
          <button type="button" class="quiet" onClick={() => setTheme(theme === "dark" ? "light" : "dark")}>
            {theme === "dark" ? t("Light") : t("Dark")}
          </button>
        </div>
      </header>
      <main id="main">
        {error && <Failure error={error} />}
        {setup && <Cards key={spoken} setup={setup} theme={theme} />}
      </main>
    </>
  );
}

function Cards({ setup, theme }: { setup: Setup; theme: Theme }): VNode {
  const [customerId, setCustomerId] = useState(kept("customer") ?? setup.customerId);
  const [entity, chooseEntity] = useState<Entity>();
  const [account, chooseAccount] = useState<Account>();
  const [version, setVersion] = useState(0);
  const changed = () => setVersion((before) => before + 1);
  const feed = useFeed((entry) => {
    if (
      entry.result === "handled" &&
      /^(entity\.(created|updated|reconnected)|bank\.)/.test(entry.type ?? "")
    )
      changed();
  });
  const state = {
    setup,
    theme,
    customerId,
    chooseCustomer(next: string) {
      keep("customer", next);
      setCustomerId(next);
      chooseEntity(undefined);
      chooseAccount(undefined);
    },
    entity,
    chooseEntity,
    account,
    chooseAccount,
    feed,
    version,
    changed,
  };
  return (
    <Page.Provider value={state}>
      <SetupStrip />
      <Chapter id="connect" title={t("Connect")}>
        <CustomersCard />
        <BanksCard />
      </Chapter>
      <Chapter id="money" title={t("Money")}>
        <AccountsCard />
        <TransactionsCard />
        <SpendingCard />
        <InsightsCard />
        <ReportsCard />
        <div class="wide">
          <Tabs
            label={t("More from the bank")}
            tabs={[
              { title: t("Identity"), content: () => <IdentityCard /> },
              { title: t("Beneficiaries"), content: () => <BeneficiariesCard /> },
              { title: t("Standing orders"), content: () => <StandingOrdersCard /> },
              { title: t("Direct debits"), content: () => <DirectDebitsCard /> },
              { title: t("Scheduled payments"), content: () => <ScheduledPaymentsCard /> },
            ]}
          />
        </div>
      </Chapter>
      <Chapter id="verify" title={t("Verify")}>
        <VerificationsCard />
      </Chapter>
      <Chapter id="operate" title={t("Operate")}>
        <WebhooksCard />
        <div class="wide thirds">
          <TokenCard />
          <CertificateCard />
          <ClockCard />
        </div>
        <FailuresCard />
      </Chapter>
    </Page.Provider>
  );
}

function Chapter({ id, title, children }: { id: string; title: string; children: VNode[] | VNode }): VNode {
  return (
    <section class="chapter" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div class="grid">{children}</div>
    </section>
  );
}

/** The deliveries that the server has seen and those that come, newest first. */
function useFeed(arrived: (entry: FeedEntry) => void): readonly FeedEntry[] {
  const [feed, setFeed] = useState<readonly FeedEntry[]>([]);
  useEffect(() => {
    const opened = Date.now();
    const events = new EventSource("/events");
    events.addEventListener("message", ({ data }: MessageEvent<string>) => {
      const entry = JSON.parse(data) as FeedEntry;
      setFeed((before) => [entry, ...before.filter(({ id }) => id !== entry.id)].slice(0, 200));
      if (entry.at > opened) arrived(entry);
    });
    return () => events.close();
  }, []);
  return feed;
}

function firstTheme(): Theme {
  const dark = globalThis.matchMedia("(prefers-color-scheme: dark)").matches;
  return (kept("theme") as Theme | undefined) ?? (dark ? "dark" : "light");
}
