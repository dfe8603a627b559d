import { randomBytes } from "node:crypto";
import type { Context, Hono } from "hono";
import { invitationOf } from "../../areas/invitations/index.ts";
import { verifyCustomerToken } from "../../areas/tokens/index.ts";
import type { Connection } from "../../kernel/connection.ts";
import { Fault } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";
import { frameScript, linkScript, startScript } from "./browser-scripts.ts";
import { checkCall, LinkProblem, lookOf } from "./check-call.ts";
import {
  agree,
  allow,
  begin,
  cancel,
  checkTime,
  chooseBank,
  deny,
  end,
  enterCode,
  leavesPage,
  logIn,
} from "./journey.ts";
import type { LinkRequest, LinkSession } from "./link-session.ts";
import { openInvitation } from "./open-invitation.ts";
import { renderPage } from "./pages.ts";
import { contentPolicy, returnUrl } from "./return-url.ts";
import { style } from "./style.ts";

type LinkContext = Context<{ Bindings: Connection }>;

const common = ["connect", "reconnect"];
/** What LinkSDK has in each country; the sandbox refuses with a clear text what it does not play. */
const methods = {
  sa: common,
  ae: [
    ...common,
    "pay",
    "checkout",
    "authorizeConsent",
    "manageConsents",
    "captureRedirect",
    "verifyAddress",
    "createBeneficiary",
    "updatePaymentSource",
    "createPaymentSource",
    "link",
  ],
};
/** Open journeys; the oldest go first. */
const maximumSessions = 1_000;

/** Adds the stand-in for LinkSDK: its script under Lean's paths, and the screens of the consent journey. */
export function addLinkRoutes(app: Hono<{ Bindings: Connection }>, world: World): void {
  const sessions = new Map<string, LinkSession>();

  const script = (global: string) => (c: LinkContext) => {
    if (c.req.param("region") !== world.region)
      throw new Fault(
        404,
        "INVALID_URL",
        `this sandbox plays ${world.region}; load the script of that region`,
      );
    return send(c, linkScript(global, methods[world.region]), "text/javascript");
  };
  app.get("/link/loader/prod/:region/:version/lean-link-loader.min.js", script("Lean"));
  app.get("/link/sdk/web/v2/prod/:region/:version/Lean.min.js", script("LeanV2"));
  app.get("/link/assets/link.css", (c) => send(c, style, "text/css"));
  app.get("/link/assets/frame.js", (c) => send(c, frameScript, "text/javascript"));
  app.get("/link/assets/start.js", (c) => send(c, startScript, "text/javascript"));

  app.get("/link/start", (c) => {
    c.header("content-security-policy", contentPolicy({ frameAncestors: "*" }));
    return c.html(
      `<!doctype html><title>Lean sandbox</title><form method="post" action="/link/sessions">` +
        ["parent", "method_name", "config"].map((name) => `<input type="hidden" name="${name}">`).join("") +
        `</form><script src="/link/assets/start.js"></script>`,
    );
  });

  app.post("/link/sessions", async (c) => {
    const form = await formOf(c);
    const parent = form.get("parent") ?? "";
    if (!/^https?:\/\/[\w.:[\]-]+$/.test(parent))
      throw new Fault(400, "INVALID_PARAMETERS", "parent must be an origin");
    const config = readConfig(form.get("config"));
    const open = (request: LinkRequest | undefined): LinkSession => ({
      look: lookOf(config),
      parent,
      request,
      step: "end",
      failures: 0,
      atBank: false,
    });
    let session: LinkSession;
    try {
      const verify = (token: string) => verifyCustomerToken(world, token);
      session = open(await checkCall(world, form.get("method_name") ?? "", config, verify));
      begin(world, session);
    } catch (error) {
      if (!(error instanceof LinkProblem)) throw error;
      session = open(undefined);
      end(session, "ERROR", error.message, "FAILED");
    }
    return proceed(c, session, keep(session));
  });

  app.get("/link/invitations/:id", (c) => {
    const session = openInvitation(invitationOf(world, c.req.param("id")));
    begin(world, session);
    return c.redirect(keep(session), 303);
  });

  app.get("/link/s/:id", (c) => {
    const { session, path } = find(c);
    checkTime(world, session);
    const back = session.atBank && session.outcome ? returnUrl(world.region, session) : undefined;
    if (back) return c.redirect(back, 303);
    const { redirects } = session.request ?? {};
    c.header(
      "content-security-policy",
      contentPolicy({
        frameAncestors: session.atBank ? "'none'" : session.parent,
        formAction: redirects && Object.values(redirects).map((url) => new URL(url).origin),
      }),
    );
    c.header("referrer-policy", "same-origin");
    c.header("x-content-type-options", "nosniff");
    return c.html(renderPage({ world, session, path }));
  });

  app.get("/link/s/:id/theme.css", (c) => {
    const { theme } = find(c).session.look;
    const rules = Object.entries(theme).map(([name, value]) => `${name}: ${value};`);
    return send(c, rules.length > 0 ? `:root { ${rules.join(" ")} }` : "", "text/css");
  });

  const actions: Record<string, (session: LinkSession, form: URLSearchParams) => void> = {
    bank: (session, form) => chooseBank(world, session, form.get("bank_identifier") ?? ""),
    consent: (session) => agree(session),
    login: (session, form) => logIn(session, form.get("user") ?? "", form.get("password") ?? ""),
    code: (session, form) => enterCode(world, session, form.get("code") ?? ""),
    accounts: (session, form) => allow(world, session, form.getAll("account").map(Number)),
    deny: (session) => deny(session),
    cancel: (session) => cancel(session),
  };
  const stepOf: Record<string, LinkSession["step"]> = { bank: "banks", deny: "accounts" };

  app.post("/link/s/:id/:action", async (c) => {
    const { session, path } = find(c);
    const name = c.req.param("action");
    const action = actions[name];
    if (!action) throw new Fault(404, "INVALID_URL", "there is nothing at this path");
    const form = await formOf(c);
    checkTime(world, session);
    // A form of an earlier screen, for example after going back, changes nothing.
    if (session.step !== "end" && (name === "cancel" || session.step === (stepOf[name] ?? name)))
      action(session, form);
    return proceed(c, session, path);
  });

  /** Shows the next screen, or sends the customer from the dialog to the bank's own page. */
  function proceed(c: LinkContext, session: LinkSession, path: string): Response {
    if (!leavesPage(session)) return c.redirect(path, 303);
    const atBank: LinkSession = { ...session, atBank: true };
    end(session, "REDIRECT", "the customer continues at the bank", "AWAITING_END_USER_AUTHORIZATION");
    const open_banking_redirect_url = world.urls.api + keep(atBank);
    if (session.outcome) session.outcome = { ...session.outcome, open_banking_redirect_url };
    return c.redirect(path, 303);
  }

  /** Keeps a session under a path that nobody can guess. */
  function keep(session: LinkSession): string {
    const [oldest] = sessions.keys();
    if (oldest !== undefined && sessions.size >= maximumSessions) sessions.delete(oldest);
    const id = randomBytes(16).toString("hex");
    sessions.set(id, session);
    return `/link/s/${id}`;
  }

  function find(c: LinkContext): { session: LinkSession; path: string } {
    const id = c.req.param("id") ?? "";
    const session = sessions.get(id);
    if (!session)
      throw new Fault(404, "INVALID_URL", "this journey is over; start it again from the application");
    return { session, path: `/link/s/${id}` };
  }
}

function send(c: LinkContext, body: string, type: string): Response {
  c.header("content-type", `${type}; charset=utf-8`);
  c.header("x-content-type-options", "nosniff");
  // The script runs in pages of other origins, also in those that isolate themselves.
  c.header("cross-origin-resource-policy", "cross-origin");
  return c.body(body);
}

async function formOf(c: LinkContext): Promise<URLSearchParams> {
  return new URLSearchParams(await c.req.text());
}

function readConfig(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
