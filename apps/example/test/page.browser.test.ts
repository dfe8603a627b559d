/** The page in a real browser, feature by feature. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startPage, type Page as ServedPage } from "../src/server/start-page.ts";
import { loadSettings, type Settings } from "../src/settings.ts";
import { chromiumPath, installHint, openBrowser } from "./open-browser.ts";

if (!chromiumPath) console.warn(`the page is not tested, because Chromium is missing: ${installHint}`);

/** Scope of the tests: a customer with a bank, or another one. */
type Sandbox = NonNullable<Settings["sandbox"]>;

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

describe.skipIf(!chromiumPath)("the page", { timeout: 60_000 }, () => {
  let browser: Browser;
  let settings: Settings;
  let sandbox: Sandbox;
  let served: ServedPage;
  let context: BrowserContext;
  let page: Page;
  /** What must not happen on any page: errors, refused resources, requests elsewhere. */
  let complaints: string[];

  beforeAll(async () => {
    settings = await loadSettings({ LEAN_REGION: "sa" });
    sandbox = settings.sandbox as Sandbox;
    served = await startPage(settings, 0);
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await sandbox?.close();
  });

  beforeEach(async () => {
    sandbox.control.reset();
    connectCustomer("default");
    context = await browser.newContext({ viewport: { width: 1280, height: 900 }, colorScheme: "light" });
    page = await context.newPage();
    page.setDefaultTimeout(15_000);
    complaints = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("request", (request) => {
      const { origin } = new URL(request.url());
      // The bank's own page is the sandbox's.
      if (origin !== served.url && origin !== sandbox.urls.api) complaints.push(`request to ${origin}`);
    });
  });
  afterEach(async () => {
    await context.close();
    expect(complaints).toEqual([]);
  });

  /** A customer whose bank is connected already; the page begins with them. */
  function connectCustomer(persona: "default" | "big-history" | "partial" | "overdrawn"): void {
    const bank_identifier = "LEA1_SAMAOB_SAU";
    const [customer] = sandbox.control.seed([
      { app_user_id: `test-${persona}`, connections: [{ bank_identifier, persona }] },
    ]);
    settings.customerId = customer?.customer_id;
  }

  const card = (name: string): Locator => page.locator(`section[data-card="${name}"]`).first();
  const open = async (): Promise<void> => {
    await page.goto(served.url);
    await page.locator('section[data-card="accounts"] .balance bdi').first().waitFor();
  };

  /** Goes through the bank's own pages. */
  async function agreeAtBank(persona: string): Promise<void> {
    await page.locator("select[name=user]").selectOption(persona);
    await page.locator("form[action$='/login'] button").click();
    await page.locator("input[name=code]").fill("1111");
    await page.locator("form[action$='/code'] button").click();
    await page.locator("form[action$='/accounts'] button").first().click();
  }

  it("paints within a second, with little script and a strict policy", async () => {
    const response = await page.goto(served.url);
    const policy = response?.headers()["content-security-policy"] ?? "";
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toContain("unsafe");
    await card("accounts").locator(".balance bdi").first().waitFor();
    const { paint, scripts } = await page.evaluate(() => ({
      paint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity,
      scripts: [...document.scripts].length,
    }));
    expect(paint).toBeLessThan(1_000);
    expect(scripts).toBeLessThanOrEqual(2);
  });

  it("refuses callers from elsewhere", async () => {
    const call = `${served.url}/api/banks/listBanks`;
    const request = { method: "POST", body: "{}" };
    const foreign = await fetch(call, { ...request, headers: { origin: "https://example.com" } });
    expect(foreign.status).toBe(403);
    const inherited = await fetch(`${served.url}/api/banks/constructor`, request);
    expect(inherited.status).toBe(404);
  });

  it("shows what is set up, each with its reason", async () => {
    await open();
    const lights = page.locator('[data-card="setup"] li');
    await expect.poll(() => lights.count()).toBe(4);
    expect(await lights.allInnerTexts()).toEqual([
      expect.stringContaining("gives tokens"),
      expect.stringContaining("days left"),
      expect.stringContaining("nothing has arrived"),
      expect.stringContaining("this machine's time"),
    ]);
    expect(await page.locator('[data-card="setup"] li.good').count()).toBe(4);
  });

  it("creates a customer and connects a bank through LinkSDK and the bank's page", async () => {
    await open();
    await card("customers").getByRole("button", { name: "Create" }).click();
    await card("customers").getByText("No bank is connected yet.").waitFor();
    await page.getByRole("button", { name: "Connect a bank" }).click();
    const link = page.frameLocator("iframe");
    await link.getByRole("button", { name: /Mockbank 1/ }).click();
    await link.locator("form[action$='/consent'] button").click();
    await agreeAtBank("overdrawn");
    await page.getByText("SUCCESS").waitFor();
    expect(page.url()).toBe(`${served.url}/`);
    await card("accounts").locator(".balance", { hasText: "-SAR" }).first().waitFor();
  });

  it("tells when the customer gives up, and when the bank is told no", async () => {
    await open();
    await page.getByRole("button", { name: "Connect a bank" }).click();
    const link = page.frameLocator("iframe");
    await link.locator("#cancel button").click();
    await card("customers").getByText("CANCELLED").waitFor();
    await page.getByRole("button", { name: "Connect a bank" }).click();
    await link.getByRole("button", { name: /Mockbank 1/ }).click();
    await link.locator("form[action$='/consent'] button").click();
    await page.locator("#cancel button").click();
    await card("customers").getByText("ended without a connection").waitFor();
  });

  it("speaks Arabic from right to left, LinkSDK too", async () => {
    await open();
    await page.getByRole("button", { name: "العربية" }).click();
    expect(await page.locator("html").getAttribute("dir")).toBe("rtl");
    await page.getByRole("heading", { name: "الحسابات والأرصدة" }).waitFor();
    await page.getByRole("button", { name: "اربط بنكًا" }).click();
    const link = page.frameLocator("iframe");
    await link.locator('html[dir="rtl"] h1').waitFor();
    await link.locator("#cancel button").click();
  });

  it("follows the banks' availability live", async () => {
    await open();
    const row = card("banks").locator("tbody tr").first();
    await row.getByText("active ✓").first().waitFor();
    sandbox.control.banks.disable("LEA1_SAMAOB_SAU");
    await row.getByText("active ✗").first().waitFor();
    await row.getByRole("button", { name: "Switch on" }).click();
    await row.getByText("active ✓").first().waitFor();
  });

  it("shows accounts with balances and masked numbers, and the progress of a refresh", async () => {
    await open();
    const accounts = card("accounts");
    expect(await accounts.locator(".accounts > li").count()).toBe(7);
    const iban = accounts.locator(".iban").first();
    expect(await iban.innerText()).toMatch(/^SA\d\d •••• •••• \d{4}/);
    await iban.getByRole("button").click();
    expect(await iban.innerText()).toMatch(/^SA\d\d( \w{4}){5}/);
    await accounts.getByRole("button", { name: "Refresh" }).click();
    await accounts.locator("progress").waitFor();
    await sandbox.control.clock.advance(10_000);
    await accounts.locator("progress").waitFor({ state: "detached" });
  });

  it("pages, searches and filters 50,000 transactions", async () => {
    sandbox.control.reset();
    connectCustomer("big-history");
    await open();
    const transactions = card("transactions");
    await transactions.getByText("50,000 transactions").waitFor();
    const rows = transactions.locator("tbody tr");
    await transactions.getByText("Page 1 of 2,000").waitFor();
    const newest = await rows.first().innerText();
    await transactions.getByRole("button", { name: "Older" }).click();
    await transactions.getByText("Page 2 of 2,000").waitFor();
    await expect.poll(() => rows.first().innerText()).not.toBe(newest);
    await transactions.getByRole("searchbox").fill("qahwa");
    await expect.poll(() => transactions.locator(".count").innerText(), { timeout: 45_000 }).toMatch(/^[\d,]+ transactions$/);
    for (const text of await rows.allInnerTexts()) expect(text).toContain("QAHWA");
    await transactions.getByLabel("Direction").selectOption("CREDIT");
    await transactions.getByText("There are none.").waitFor();
    await transactions.getByLabel("Direction").selectOption("DEBIT");
    await transactions.getByLabel("Category").selectOption("RESTAURANTS_DINING");
    await rows.first().waitFor();
    expect(await rows.count()).toBeLessThanOrEqual(25);
  });

  it("sums the spending by category and by month, as charts and as tables", async () => {
    await open();
    const spending = card("spending");
    await spending.locator(".bars tbody tr").first().waitFor();
    await spending.locator("canvas").waitFor();
    await spending.getByText("The figures as a table").click();
    const months = spending.locator("details tbody tr");
    expect(await months.count()).toBeGreaterThanOrEqual(12);
    expect(await months.nth(2).innerText()).toMatch(/SAR [\d,]+\.\d\d\s+SAR [\d,]+\.\d\d/);
  });

  it.each([
    ["Identity", "identity", /Name\s+\S+/],
    ["Beneficiaries", "beneficiaries", /SA\d\d ••••/],
    ["Standing orders", "standing-orders", /SAR/],
    ["Direct debits", "direct-debits", /SAR/],
    ["Scheduled payments", "scheduled-payments", /SAR/],
  ])("shows %s", async (title, name, content) => {
    await open();
    await page.getByRole("tab", { name: title }).click();
    await expect.poll(() => card(name).innerText()).toMatch(content);
  });

  it("says plainly that a bank does not support something", async () => {
    const restore = sandbox.control.faults.add({ kind: "latency", latency_ms: 1, path: "/none" });
    await page.route("**/api/directDebits/**", (route) =>
      route.fulfill({
        status: 502,
        json: { error: { code: "UNSUPPORTED_BY_BANK", name: "LeanResultError", message: "", nextStep: "" } },
      }),
    );
    await open();
    await page.getByRole("tab", { name: "Direct debits" }).click();
    await page.getByText("This bank does not support it.").waitFor();
    sandbox.control.faults.remove(restore.id);
    complaints = complaints.filter((each) => !each.includes("502"));
  });

  it.each([
    ["IBAN", "Match", "ACTIVE"],
    ["IBAN", "Partial match", "score"],
    ["IBAN", "No match", "score"],
    ["IBAN", "Unavailable", "BANK_ISSUE"],
    ["Beneficiary name", "Match", "ABBAS"],
    ["Beneficiary name", "Unavailable", "BANK_ISSUE"],
    ["Connected customer", "Match", "IBAN"],
    ["Connected customer", "No match", "IBAN"],
  ])("verifies ownership by %s: %s", async (tab, verdict, detail) => {
    await open();
    const verify = card("verifications");
    await verify.getByRole("tab", { name: tab }).click();
    await verify.locator(".examples").getByRole("button", { name: verdict, exact: true }).click();
    await verify.getByRole("button", { name: "Verify" }).click();
    const answer = verify.locator(".verdict");
    await answer.waitFor();
    expect(await answer.innerText()).toContain(verdict);
    expect(await answer.innerText()).toContain(detail);
  });

  it("shows webhooks as they arrive, knows them again, and refuses what was tampered with", async () => {
    await open();
    sandbox.control.banks.set("LEA2_SAMAOB_SAU", { active: { data: true } });
    const feed = card("webhooks").locator(".feed > li");
    const first = feed.first();
    await first.getByText("bank.availability.updated").waitFor();
    expect(await first.innerText()).toMatch(/Signature proven\s+First\s+200/);
    await first.getByRole("button", { name: "Body" }).click();
    expect(await first.locator("pre").innerText()).toContain('"identifier": "LEA2_SAMAOB_SAU"');
    await first.getByRole("button", { name: "Redeliver" }).click();
    await expect.poll(() => first.innerText()).toMatch(/Signature proven\s+Duplicate, delivery 2\s+200/);
    await first.getByRole("button", { name: "Tamper and resend" }).click();
    await expect.poll(() => first.innerText()).toMatch(/Signature refused\s+401\s+signature_mismatch/);
  });

  it("tells about the token without showing it", async () => {
    await open();
    await expect.poll(() => card("credentials").innerText()).toMatch(/scope\s+api[^]*Token requests\s+\d/);
    expect(await page.content()).not.toMatch(/eyJ/);
  });

  it("rotates the certificate under load without a failed request", async () => {
    await open();
    const certificate = page.locator('section[data-card="credentials"]', { hasText: "SHA-256" });
    const before = await certificate.locator("dd").nth(1).innerText();
    await certificate.getByRole("button", { name: "Rotate now under load" }).click();
    await certificate.locator("[data-failed]").waitFor();
    expect(await certificate.locator("[data-failed]").getAttribute("data-failed")).toBe("0");
    await expect.poll(() => certificate.locator("dd").nth(1).innerText()).not.toBe(before);
  });

  it.each([
    ["Slow answer", /got over it[^]*aborted/],
    ["429 + Retry-After", /got over it[^]*429\s+2 s/],
    ["Two times 500", /got over it by itself after 3 attempts/],
    ["Outage, 503", /LeanApiError[^]*HTTP 503[^]*→|INTERNAL_SERVER_ERROR/],
    ["Connection reset", /got over it[^]*ECONNRESET|got over it[^]*UND_ERR_SOCKET/],
    ["Malformed JSON", /not_json\s+LeanUnexpectedResponseError/],
    ["Bank down", /DISABLED_BY_LEAN\s+LeanResultError/],
    ["Consent revoked", /CONSENT_EXPIRED[^]*connect the bank again/],
  ])("breaks on purpose: %s", async (name, outcome) => {
    await open();
    const lab = card("failures");
    await lab.getByRole("button", { name }).click();
    const report = lab.locator(".report");
    await report.waitFor({ timeout: 30_000 });
    expect(await report.innerText()).toMatch(outcome);
    complaints = complaints.filter((each) => !each.includes("502"));
  });

  it("jumps an hour, a day and ninety days ahead", async () => {
    await open();
    const before = sandbox.clock.now();
    for (const [name, hours] of [
      ["+ 1 hour", 1],
      ["+ 1 day", 24],
      ["+ 90 days", 24 * 90],
    ] as const) {
      const start = sandbox.clock.now();
      await card("clock").getByRole("button", { name }).click();
      await expect.poll(() => sandbox.clock.now() - start).toBeGreaterThanOrEqual(hours * 3_600_000);
    }
    expect(sandbox.clock.now() - before).toBeGreaterThan(91 * 86_400_000);
    await card("accounts").getByText("CONSENT_EXPIRED").waitFor();
    complaints = complaints.filter((each) => !each.includes("502"));
  });

  it("shows the call behind a card as it stands in the source", async () => {
    await open();
    const names = await page.locator("section[data-card]").evaluateAll((all) =>
      all.map((each) => (each as HTMLElement).dataset["card"] ?? ""),
    );
    for (const name of new Set(names)) {
      const view = card(name);
      await view.locator(".code-button").click();
      await view.locator("pre .keyword").first().waitFor();
      const shown = await view.locator("figure pre").innerText();
      const file = await readFile(new URL(`../src/server/routes/${name}.ts`, import.meta.url), "utf8");
      for (const part of shown.split("\n\n/**")) expect(file).toContain(part.trim().slice(4));
    }
  });

  it.each([
    ["light", "en", 1280],
    ["dark", "en", 1280],
    ["light", "ar", 1280],
    ["dark", "ar", 1280],
    ["light", "en", 360],
    ["dark", "ar", 360],
  ] as const)("breaks no rule of WCAG A and AA: %s, %s, %i px", async (theme, language, width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: theme });
    await open();
    if (language === "ar") await page.getByRole("button", { name: "العربية" }).click();
    await card("accounts").locator(".balance bdi").first().waitFor();
    sandbox.control.banks.set("LEA2_SAMAOB_SAU", { active: { data: true } });
    await card("webhooks").locator(".feed > li").first().waitFor();
    await card("spending").locator("canvas").waitFor();
    for (const button of await page.locator(".code-button").all()) await button.click();
    await page.evaluate(axeSource);
    const violations = await page.evaluate(async () => {
      const axe = (globalThis as unknown as { axe: typeof import("axe-core") }).axe;
      const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
      const results = await axe.run({ runOnly: { type: "tag", values: tags } });
      return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    });
    expect(violations).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it("can be walked with the keyboard alone", async () => {
    await open();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("To the content");
    await page.getByRole("tab", { name: "Identity" }).focus();
    await page.keyboard.press("ArrowRight");
    await card("beneficiaries").locator("tbody tr").first().waitFor();
    await page.getByRole("button", { name: /^Salary/ }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await card("accounts").locator(".iban").first().innerText()).toContain("Hide");
  });
});
