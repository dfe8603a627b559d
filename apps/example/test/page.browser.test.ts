/** The page in a real browser, feature by feature. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { gzipSync } from "node:zlib";
import type AxeCore from "axe-core";
import type { PersonaName, Sandbox } from "@openlean/sandbox";
import {
  type Browser,
  type BrowserContext,
  canLaunchChromium,
  type FrameLocator,
  launchChromium,
  type Locator,
  type Page,
} from "@openlean/chromium";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startPage, type Page as ServedPage } from "../src/server/start-page.ts";
import { loadSettings, type Settings } from "../src/settings.ts";

const runs = canLaunchChromium();

const axeSource = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** A page over a sandbox of its own, in one region. */
function usePage(region: "sa" | "ae"): {
  readonly page: Page;
  readonly url: string;
  readonly sandbox: Sandbox;
  /** The card of a route file. */
  card: (name: string) => Locator;
  /** Opens the page for a customer who has connected this bank. */
  open: (persona?: PersonaName, bank?: string) => Promise<void>;
} {
  let browser: Browser;
  let settings: Settings;
  let sandbox: Sandbox;
  let served: ServedPage;
  let context: BrowserContext;
  let page: Page;
  let seed = 1;
  /** What must not happen on any page: errors, refused resources, requests elsewhere. */
  let complaints: string[];

  beforeAll(async () => {
    settings = await loadSettings({ LEAN_REGION: region });
    sandbox = settings.sandbox as Sandbox;
    served = await startPage(settings, 0);
    browser = await launchChromium();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await sandbox?.close();
  });
  beforeEach(async () => {
    // Another seed gives other event ids: the receiver remembers the ones of the test before.
    sandbox.control.reset({ seed: ++seed });
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

  return {
    get page() {
      return page;
    },
    get url() {
      return served.url;
    },
    get sandbox() {
      return sandbox;
    },
    card: (name) => page.locator(`section[data-card="${name}"]`).first(),
    async open(persona = "default", bank_identifier = sandbox.control.banks.list()[0]?.identifier ?? "") {
      const [seeded] = sandbox.control.seed([
        { app_user_id: `test-${persona}`, connections: [{ bank_identifier, persona }] },
      ]);
      settings.customerId = seeded?.customer.customer_id;
      await page.goto(served.url);
      await page.locator('section[data-card="accounts"] .balance bdi').first().waitFor();
    },
  };
}

/** What will be so in a while: pages take their time on a busy machine. */
function eventually<T>(look: () => T): ReturnType<typeof expect.poll<T>> {
  return expect.poll(look, { timeout: 15_000 });
}

/** Goes through the bank's own pages. */
async function agreeAtBank(page: Page | FrameLocator, persona: string): Promise<void> {
  await page.locator("select[name=user]").selectOption(persona);
  await page.locator("form[action$='/login'] button").click();
  await page.locator("input[name=code]").fill("1111");
  await page.locator("form[action$='/code'] button").click();
  await page.locator("form[action$='/accounts'] button").first().click();
}

describe.runIf(runs)("the page", { timeout: 60_000 }, () => {
  const at = usePage("sa");
  const { card, open } = at;

  it("paints within a second, with little script", async () => {
    const { page } = at;
    const scripts: Promise<Buffer>[] = [];
    page.on("response", (response) => {
      if (response.url().endsWith(".js")) scripts.push(response.body());
    });
    await open();
    const paint = await page.evaluate(
      () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity,
    );
    const bytes = (await Promise.all(scripts)).reduce((sum, script) => sum + gzipSync(script).length, 0);
    console.log(
      `first paint after ${paint.toFixed(0)} ms, JavaScript ${(bytes / 1000).toFixed(1)} kB gzipped`,
    );
    expect(paint).toBeLessThan(1_000);
    expect(bytes).toBeLessThan(150_000);
  });

  it("shows what is set up, each with its reason", async () => {
    const { page } = at;
    await open();
    const lights = page.locator('[data-card="setup"] li');
    await eventually(() => lights.count()).toBe(4);
    expect(await lights.allInnerTexts()).toEqual([
      expect.stringContaining("gives tokens"),
      expect.stringContaining("days left"),
      expect.stringMatching(/nothing has arrived|proven delivery/),
      expect.stringContaining("this machine's time"),
    ]);
    expect(await page.locator('[data-card="setup"] li.good').count()).toBe(4);
  });

  it("creates a customer and connects a bank through LinkSDK and the bank's page", async () => {
    const { page } = at;
    await open();
    await card("customers").getByRole("button", { name: "Create" }).click();
    await card("customers").getByText("No bank is connected yet.").waitFor();
    await page.getByRole("button", { name: "Connect a bank" }).click();
    const link = page.frameLocator("iframe");
    await link.getByRole("button", { name: /Mockbank 1/ }).click();
    await link.locator("form[action$='/consent'] button").click();
    await agreeAtBank(page, "big-history");
    await page.getByText("SUCCESS").waitFor();
    expect(page.url()).toBe(`${at.url}/`);
    await eventually(() => card("accounts").locator(".accounts > li").count()).toBe(1);
  });

  it("tells when the customer gives up, and when the bank is told no", async () => {
    const { page } = at;
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
    const { page } = at;
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
    const { sandbox } = at;
    await open();
    const row = card("banks").locator("tbody tr").first();
    await row.getByText("active ✓").first().waitFor();
    sandbox.control.banks.disable("LEA1_SAMAOB_SAU");
    await row.getByText("active ✗").first().waitFor();
    await row.getByRole("button", { name: "Switch on" }).click();
    await row.getByText("active ✓").first().waitFor();
  });

  it("shows accounts with balances and masked numbers, and the progress of a refresh", async () => {
    const { page, sandbox } = at;
    await open();
    const accounts = card("accounts");
    expect(await accounts.locator(".accounts > li").count()).toBe(7);
    const iban = accounts.locator(".iban").first();
    expect(await iban.innerText()).toMatch(/^SA\d\d •••• •••• \w{4}/);
    await iban.getByRole("button").click();
    expect(await iban.innerText()).toMatch(/^SA\d\d( \w{4}){5}/);
    // Connecting has started a refresh, and another one beside it is refused.
    await sandbox.control.clock.advance(120_000);
    const started = page.waitForResponse(/getRefresh/);
    await accounts.getByRole("button", { name: "Refresh" }).click();
    await accounts.locator("progress").waitFor();
    await started;
    await sandbox.control.clock.advance(10_000);
    await accounts.locator("progress").waitFor({ state: "detached" });
  });

  it("pages, searches and filters 50,000 transactions", async () => {
    await open("big-history");
    const transactions = card("transactions");
    await transactions.getByText("50,000 transactions").waitFor();
    const rows = transactions.locator("tbody tr");
    await transactions.getByText("Page 1 of 2,000").waitFor();
    const newest = await rows.first().innerText();
    await transactions.getByRole("button", { name: "Older" }).click();
    await transactions.getByText("Page 2 of 2,000").waitFor();
    await eventually(() => rows.first().innerText()).not.toBe(newest);
    await transactions.getByRole("searchbox").fill("qahwa");
    await transactions.getByText("searching").waitFor();
    await expect
      .poll(() => transactions.locator(".count").innerText(), { timeout: 45_000 })
      .toMatch(/^[\d,]+ transactions$/);
    for (const text of await rows.allInnerTexts()) expect(text).toContain("QAHWA");
    await transactions.getByLabel("Direction").selectOption("CREDIT");
    await transactions.getByText("There are none.").waitFor();
    await transactions.getByLabel("Direction").selectOption("DEBIT");
    await transactions.getByLabel("Category").selectOption("RESTAURANTS_DINING");
    await rows.first().waitFor();
    expect(await rows.count()).toBeLessThanOrEqual(25);
  });

  it("shows a lender's figures, which agree with the transactions, and gives a report of income as a PDF", async () => {
    const { page } = at;
    await open();
    const insights = card("insights");
    await insights.locator(".tag").nth(3).waitFor();
    expect(await insights.locator(".tag").allTextContents()).toEqual(Array(4).fill("agrees"));
    const reports = card("reports");
    await reports.getByRole("button", { name: "Order the report" }).click();
    const downloading = page.waitForEvent("download");
    await reports.getByRole("link", { name: "Download the PDF" }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await downloading).createReadStream()) chunks.push(chunk as Buffer);
    expect(Buffer.concat(chunks).toString("latin1")).toMatch(/^%PDF-1\.4\n[^]*Annual income: /);
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

  it("shows identity, beneficiaries, standing orders, direct debits and scheduled payments", async () => {
    const { page } = at;
    await open();
    for (const [title, name, content] of [
      ["Identity", "identity", /Name\s+\S+/],
      ["Beneficiaries", "beneficiaries", /SA\d\d ••••/],
      ["Standing orders", "standing-orders", /SAR/],
      ["Direct debits", "direct-debits", /SAR/],
      ["Scheduled payments", "scheduled-payments", /SAR/],
    ] as const) {
      await page.getByRole("tab", { name: title }).click();
      await eventually(() => card(name).innerText()).toMatch(content);
    }
  });

  it("verifies ownership: match, partial match, no match and unavailable", async () => {
    await open();
    const verify = card("verifications");
    for (const [tab, verdict, detail] of [
      ["IBAN", "Match", "ACTIVE"],
      ["IBAN", "Partial match", "score"],
      ["IBAN", "No match", "score"],
      ["IBAN", "Unavailable", "BANK_ISSUE"],
      ["Beneficiary name", "Match", "ABBAS"],
      ["Beneficiary name", "Unavailable", "BANK_ISSUE"],
      ["Connected customer", "Match", "IBAN"],
      ["Connected customer", "No match", "IBAN"],
    ] as const) {
      await verify.getByRole("tab", { name: tab }).click();
      await verify.locator(".examples").getByRole("button", { name: verdict, exact: true }).click();
      await verify.getByRole("button", { name: "Verify" }).click();
      await verify.locator(".verdict", { hasText: verdict }).filter({ hasText: detail }).waitFor();
    }
  });

  it("shows webhooks as they arrive, knows them again, and refuses what was tampered with", async () => {
    const { sandbox } = at;
    await open();
    sandbox.control.banks.set("LEA2_SAMAOB_SAU", { active: { data: true } });
    const feed = card("webhooks").locator(".feed > li");
    // Other events may arrive in between; the newest of this type is meant.
    const first = feed.filter({ hasText: "bank.availability.updated" }).first();
    await first.waitFor();
    expect(await first.innerText()).toMatch(/Signature proven\s+First\s+200/);
    await first.getByRole("button", { name: "Body" }).click();
    expect(await first.locator("pre").innerText()).toContain('"identifier": "LEA2_SAMAOB_SAU"');
    await first.getByRole("button", { name: "Redeliver" }).click();
    await eventually(() => first.innerText()).toMatch(/Signature proven\s+Duplicate, delivery 2\s+200/);
    await first.getByRole("button", { name: "Tamper and resend" }).click();
    await feed
      .filter({ hasText: /Signature refused\s*401\s*signature_mismatch/ })
      .first()
      .waitFor();
  });

  it("tells about the token without showing it", async () => {
    const { page } = at;
    await open();
    await eventually(() => card("credentials").innerText()).toMatch(/scope\s+api[^]*Token requests\s+\d/);
    expect(await page.content()).not.toMatch(/eyJ/);
  });

  it("rotates the certificate under load without a failed request", async () => {
    const { page } = at;
    await open();
    const certificate = page.locator('section[data-card="credentials"]', { hasText: "SHA-256" });
    const before = await certificate.locator("dd").nth(1).innerText();
    await certificate.getByRole("button", { name: "Rotate now under load" }).click();
    await certificate.locator("[data-failed]").waitFor();
    expect(await certificate.locator("[data-failed]").getAttribute("data-failed")).toBe("0");
    await eventually(() => certificate.locator("dd").nth(1).innerText()).not.toBe(before);
  });

  it("breaks on purpose and shows what the client makes of it", async () => {
    await open();
    const lab = card("failures");
    for (const [name, outcome] of [
      ["Slow answer", /got over it[^]*timeout/],
      ["429 + Retry-After", /got over it[^]*429\s+2,\d{3} ms/],
      ["Two times 500", /got over it by itself after 3 attempts/],
      ["Outage, 503", /INTERNAL_SERVER_ERROR\s+LeanApiError\s*HTTP 503[^]*correlation id to support/],
      ["Connection reset", /got over it[^]*(ECONNRESET|UND_ERR_SOCKET)/],
      ["Malformed JSON", /not_json\s+LeanUnexpectedResponseError/],
      ["Bank down", /DISABLED_BY_LEAN\s+LeanResultError/],
      ["Consent revoked", /CONSENT_EXPIRED[^]*connect the bank again/],
    ] as const) {
      await lab.getByRole("button", { name }).click();
      const report = lab.locator(".report");
      await report.waitFor({ timeout: 30_000 });
      expect.soft(await report.innerText(), name).toMatch(outcome);
      expect.soft(await report.locator("tbody code").last().innerText(), name).toMatch(/^[\w-]{8,64}$/);
    }
  });

  it("jumps an hour, a day and ninety days ahead", async () => {
    const { sandbox } = at;
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
    await card("accounts").getByText("CONSENT_EXPIRED").first().waitFor();
  });

  it("shows the call behind a card as it stands in the source", async () => {
    const { page } = at;
    await open();
    const names = await page
      .locator("section[data-card]")
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset["card"] ?? ""));
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
    const { page, sandbox } = at;
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
      const axe = (globalThis as unknown as { axe: typeof AxeCore }).axe;
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
    const { page } = at;
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

describe.runIf(runs)("the page in the Emirates", { timeout: 60_000 }, () => {
  const at = usePage("ae");
  const { card, open } = at;

  it("says plainly what a bank does not support", async () => {
    const { page } = at;
    await open();
    await page.getByRole("tab", { name: "Standing orders" }).click();
    await card("standing-orders").getByText("This bank does not support it.").waitFor();
  });

  it("connects within the dialog, and reconnects when the bank has ended the session", async () => {
    const { page, sandbox } = at;
    sandbox.control.banks.enable("LEANMB1_SAU");
    await open("default", "LEANMB1_SAU");
    const lab = card("failures");
    await lab.getByRole("button", { name: "Session ended" }).click();
    await lab.getByText("RECONNECT_REQUIRED").first().waitFor();
    await lab.getByRole("button", { name: "Reconnect" }).click();
    const link = page.frameLocator("iframe");
    await link.locator("form[action$='/login'] button").click();
    await link.locator("input[name=code]").fill("1111");
    await link.locator("form[action$='/code'] button").click();
    await link.locator("#report button").click();
    await card("webhooks").getByText("entity.reconnected").waitFor();
    await page.getByRole("button", { name: "Connect a bank" }).click();
    await link.getByRole("button", { name: /Lean Mockbank/ }).click();
    await link.locator("form[action$='/consent'] button").click();
    await agreeAtBank(link, "overdrawn");
    await link.locator("#report button").click();
    await card("customers").getByText("SUCCESS").waitFor();
  });
});
