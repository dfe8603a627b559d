import { html, raw } from "hono/html";
import { personas } from "../../facts/personas/index.ts";
import { dayMs } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import { offeredBanks, previewAccounts, rightPassword } from "./journey.ts";
import type { LinkRequest, LinkSession } from "./link-session.ts";
import { type Texts, texts } from "./texts.ts";

/** A piece of HTML; texts in it are escaped. */
export type Html = ReturnType<typeof html>;

/** What every page needs. */
export interface PageContext {
  readonly world: World;
  readonly session: LinkSession;
  /** Path of the session. */
  readonly path: string;
}

/** The page of the present screen. */
export function renderPage(context: PageContext): Html {
  const { session, path } = context;
  const { language, appearance } = session.look;
  const words = texts[language];
  const title = session.bank ? bankName(context) : words.chooseBank;
  return html`<!doctype html>
    <html
      lang="${language}"
      dir="${language === "ar" ? "rtl" : "ltr"}"
      ${appearance ? html`data-appearance="${appearance}"` : ""}
    >
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/link/assets/link.css" />
        <link rel="stylesheet" href="${path}/theme.css" />
        <script src="/link/assets/frame.js" defer></script>
      </head>
      <body class="${session.atBank ? "bank" : "frame"}">
        <header>
          <p>${words.sandbox}</p>
          ${session.step === "end" ? "" : closeForm(words, path)}
        </header>
        <main>${steps[session.step](context, words)}</main>
      </body>
    </html>`;
}

function closeForm(words: Texts, path: string): Html {
  return html`<form id="cancel" method="post" action="${path}/cancel">
    <button class="quiet icon" aria-label="${words.close}">×</button>
  </form>`;
}

const steps: Record<LinkSession["step"], (context: PageContext, words: Texts) => Html> = {
  banks({ world, session, path }, words) {
    const banks = offeredBanks(world, session.request as LinkRequest);
    const arabic = session.look.language === "ar";
    return html`<h1>${words.chooseBank}</h1>
      ${banks.some(({ available }) => available) ? "" : html`<p class="problem" role="alert">${words.noBanks}</p>`}
      <form method="post" action="${path}/bank">
        ${banks.map(({ bank, available }) => {
          const name = (arabic && bank.arabic_name) || bank.name;
          return html`<button
            class="bank"
            name="bank_identifier"
            value="${bank.identifier}"
            ${available ? "" : raw("disabled")}
          >
            <svg viewBox="0 0 36 36" aria-hidden="true">
              <rect width="36" height="36" rx="8" fill="${bank.main_color}" />
              <text
                x="18"
                y="24"
                text-anchor="middle"
                font-size="17"
                fill="${bank.theme === "light" ? "#000000" : "#ffffff"}"
              >
                ${name.at(0) ?? ""}
              </text>
            </svg>
            <span><bdi>${name}</bdi>${available ? "" : html`<small>${words.unavailable}</small>`}</span>
          </button>`;
        })}
      </form>`;
  },

  consent(context, words) {
    const { world, session, path } = context;
    const { permissions, accessFrom, accessTo } = session.request as LinkRequest;
    const now = world.clock.now();
    const day = (ms: number) => dayIn(session.look.language, ms);
    const ends = now + (world.region === "sa" ? 1 : 365) * dayMs;
    return html`<h1>${words.consentTitle(bankName(context))}</h1>
      <p>${words.consentLead}</p>
      <ul class="permissions">
        ${permissions.map((name) => html`<li>${words.permissions[name]}</li>`)}
      </ul>
      ${
        permissions.includes("transactions")
          ? html`<p>
              ${words.transactionWindow(day(accessFrom ?? now - 365 * dayMs), day(accessTo ?? ends))}
            </p>`
          : ""
      }
      <p>${words.accessEnds(day(ends))}</p>
      <div class="actions">
        <form class="step" method="post" action="${path}/consent"><button>${words.agree}</button></form>
        <form class="step" method="post" action="${path}/cancel">
          <button class="quiet">${words.cancel}</button>
        </form>
      </div>`;
  },

  login(context, words) {
    const { session, path } = context;
    const fixed = session.request?.method === "reconnect";
    const users = Object.entries(personas).filter(([name]) => !fixed || name === session.persona);
    return html`<h1>${words.logInTitle(bankName(context))}</h1>
      <form class="step" method="post" action="${path}/login">
        ${problemOf(session, words)}
        <label>
          ${words.customer}
          <select name="user">
            ${users.map(([name, { summary }]) => html`<option value="${name}" dir="ltr">${name}: ${summary}</option>`)}
          </select>
        </label>
        <label>
          ${words.password}
          <input
            name="password"
            type="password"
            dir="ltr"
            autocomplete="off"
            required
            value="${rightPassword}"
          />
          <small>${words.passwordHint}</small>
        </label>
        <div class="actions"><button>${words.logIn}</button></div>
      </form>`;
  },

  code({ session, path }, words) {
    return html`<h1>${words.codeTitle}</h1>
      <form class="step" method="post" action="${path}/code">
        ${problemOf(session, words)}
        <label>
          ${words.code}
          <input
            name="code"
            dir="ltr"
            inputmode="numeric"
            autocomplete="one-time-code"
            maxlength="8"
            required
            data-focus
          />
          <small>${words.codeHint}</small>
        </label>
        <div class="actions"><button>${words.confirm}</button></div>
      </form>`;
  },

  accounts({ world, session, path }, words) {
    return html`<h1>${words.accountsTitle}</h1>
      <p>${words.accountsLead}</p>
      <form class="step" method="post" action="${path}/accounts">
        ${problemOf(session, words)}
        ${previewAccounts(world, session).map(
          ({ plan, lastDigits }, position) =>
            html`<label class="choice">
              <input type="checkbox" name="account" value="${position}" checked />
              <span>
                <bdi>${words.subTypes[plan.subType]}</bdi>
                <small
                  >${plan.nickname ? html`<bdi>${plan.nickname}</bdi> · ` : ""}<bdi dir="ltr"
                    >•••• ${lastDigits}</bdi
                  ></small
                >
              </span>
            </label>`,
        )}
        <div class="actions">
          <button>${words.allow}</button>
          <button class="quiet" formaction="${path}/deny">${words.deny}</button>
        </div>
      </form>`;
  },

  end(context, words) {
    const { outcome, parent } = context.session;
    const status = outcome?.status;
    const auto = status === "CANCELLED" || status === "REDIRECT";
    const failed =
      status === "ERROR"
        ? html`<p class="problem" role="alert"><bdi dir="ltr">${outcome?.message ?? ""}</bdi></p>`
        : "";
    const heading = {
      SUCCESS: words.successTitle,
      REDIRECT: words.leavingTitle,
      CANCELLED: words.cancel,
      ERROR: words.failedTitle,
    };
    return html`<h1>${heading[status ?? "ERROR"]}</h1>
      ${status === "SUCCESS" ? html`<p>${words.successLead(bankName(context))}</p>` : failed}
      <div
        class="actions"
        id="report"
        data-origin="${parent}"
        data-result="${JSON.stringify(outcome)}"
        ${auto ? raw('data-auto="true"') : ""}
      >
        ${auto ? "" : html`<button data-focus disabled>${status === "SUCCESS" ? words.done : words.close}</button>`}
      </div>`;
  },
};

function problemOf({ problem }: LinkSession, words: Texts): Html | string {
  return problem ? html`<p class="problem" role="alert">${words[problem]}</p>` : "";
}

function bankName({ session: { bank, look } }: PageContext): string {
  return (look.language === "ar" && bank?.arabic_name) || (bank?.name ?? "");
}

function dayIn(language: string, ms: number): string {
  const options = { dateStyle: "long", timeZone: "UTC" } as const;
  // Both languages get the Gregorian calendar, as in the parameters of the call.
  return new Intl.DateTimeFormat(language === "ar" ? "ar-u-ca-gregory-nu-latn" : "en-GB", options).format(ms);
}
