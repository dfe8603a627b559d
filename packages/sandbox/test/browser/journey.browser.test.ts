import { mkdirSync } from "node:fs";
import {
  type Browser,
  type BrowserContextOptions,
  canLaunchChromium,
  type FrameLocator,
  launchChromium,
  type Locator,
  type Page,
} from "@openlean/chromium";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type Region, type Sandbox, startSandbox } from "../../src/index.ts";
import { type Application, startApplication } from "./application.ts";

const permissions = ["identity", "accounts", "balance", "transactions"];
/** Set it to a folder to keep pictures of the screens. */
const pictures = process.env["SANDBOX_PICTURES"];

async function run(region: Region): Promise<{ sandbox: Sandbox; application: Application }> {
  const sandbox = await startSandbox({ region, validateResponses: true });
  return { sandbox, application: await startApplication(sandbox) };
}

interface Setting {
  sandbox: Sandbox;
  application: Application;
  page: Page;
  /** The dialog. */
  frame: FrameLocator;
  customer: string;
  /** Problems the browser reported: script errors, blocked content, requests to other machines. */
  complaints: string[];
  /** Calls LinkSDK as a page does. */
  call: (method: string, options?: Record<string, unknown>) => Promise<void>;
  /** What `callback` got. */
  results: () => Promise<Record<string, unknown>[]>;
  token: () => Promise<string>;
  picture: (name: string) => Promise<void>;
  api: (path: string) => Promise<any>;
}

const result = async (setting: Setting) => {
  await expect.poll(setting.results, { timeout: 10_000 }).toHaveLength(1);
  return (await setting.results())[0];
};

/** The keyboard goes to what has the focus; a frame of another origin gets it a moment later. */
async function isFocused(element: Locator): Promise<void> {
  const focused = () =>
    element.evaluate((one) => one === one.ownerDocument.activeElement && one.ownerDocument.hasFocus());
  await expect.poll(focused, { timeout: 10_000 }).toBe(true);
}

async function isLoaded(frame: FrameLocator): Promise<void> {
  await expect
    .poll(() => frame.locator("html").evaluate((one) => one.ownerDocument.readyState))
    .toBe("complete");
}

/** Makes a call that is refused, closes the dialog and returns what `callback` got. */
async function refused(
  setting: Setting,
  method: string,
  options: Record<string, unknown>,
): Promise<Record<string, unknown> | undefined> {
  await setting.call(method, options);
  await setting.frame.getByText("That did not work").waitFor();
  await setting.frame.getByRole("button", { name: "Close" }).click();
  return result(setting);
}

// A browser on a busy machine takes its time.
describe.runIf(canLaunchChromium())("the consent journey in a browser", { timeout: 60_000 }, () => {
  let browser: Browser;
  /** One sandbox per region is started and reset for each test: its keys take longer than a journey. */
  const running: Partial<Record<Region, ReturnType<typeof run>>> = {};
  const opened: { close: () => Promise<void> }[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    for (const each of Object.values(running)) {
      const { sandbox, application } = await each;
      await Promise.all([sandbox.close(), application.close()]);
    }
  });
  afterEach(async () => {
    for (const each of opened.splice(0).toReversed()) await each.close();
  });

  async function start(region: Region = "sa", look: BrowserContextOptions = {}): Promise<Setting> {
    const { sandbox, application } = await (running[region] ??= run(region));
    sandbox.control.reset();
    const context = await browser.newContext({ viewport: { width: 900, height: 800 }, ...look });
    opened.push(context);
    const complaints: string[] = [];
    const page = await context.newPage();
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" && !message.text().includes("favicon")) complaints.push(message.text());
    });
    page.on("request", (request) => {
      if (!/^https?:\/\/(127\.0\.0\.1|localhost):/.test(request.url())) complaints.push(request.url());
    });
    await page.goto(application.origin);
    const { control, credentials } = sandbox;
    const [seeded] = control.seed([{ app_user_id: "user-1" }]);
    const customer = seeded?.customer.customer_id ?? "";
    const tokenOf = async (scope: string) => {
      const body = new URLSearchParams({
        client_id: credentials.clientId,
        client_secret: credentials.clientSecret,
        grant_type: "client_credentials",
        scope,
      });
      const answer = await sandbox.fetch(`${sandbox.urls.auth}/oauth2/token`, { method: "POST", body });
      return ((await answer.json()) as { access_token: string }).access_token;
    };
    const token = () => tokenOf(`customer.${customer}`);
    return {
      sandbox,
      application,
      page,
      frame: page.frameLocator("dialog iframe"),
      customer,
      complaints,
      token,
      async call(method, options = {}) {
        const config = {
          app_token: credentials.appToken,
          access_token: await token(),
          sandbox: true,
          ...(method === "connect" && { customer_id: customer, permissions, show_consent_explanation: true }),
          ...options,
        };
        await page.evaluate(
          ([name, given]) => {
            const global = window as unknown as {
              results: object[];
              Lean: Record<string, (config: object) => void>;
            };
            global.results ??= [];
            global.Lean[name]?.({ ...given, callback: (result: object) => global.results.push(result) });
          },
          [method, config] as const,
        );
      },
      results: () => page.evaluate(() => (window as unknown as { results?: [] }).results ?? []),
      async picture(name) {
        if (!pictures) return;
        mkdirSync(pictures, { recursive: true });
        await page.screenshot({ path: `${pictures}/${name}.png` });
      },
      async api(path) {
        const authorization = `Bearer ${await tokenOf("api")}`;
        return (await sandbox.fetch(`${sandbox.urls.api}${path}`, { headers: { authorization } })).json();
      },
    };
  }

  it("leads to the bank's page and back to the success URL, and makes the entity as chosen", async () => {
    const setting = await start();
    const { page, frame, application, sandbox, customer, complaints, picture } = setting;
    await setting.call("connect", {
      success_redirect_url: `${application.origin}/success?a=1`,
      fail_redirect_url: `${application.origin}/fail`,
      access_from: "2026-01-01",
      access_to: "2026-12-31",
    });
    await frame.getByRole("button", { name: "Mockbank 1" }).waitFor();
    expect(await frame.getByRole("button", { name: "Mockbank 2" }).isDisabled()).toBe(true);
    await picture("en-1-banks");
    await frame.getByRole("button", { name: "Mockbank 1" }).click();
    await frame.getByText("Your transactions").waitFor();
    await frame.getByText("1 January 2026").waitFor();
    await picture("en-2-consent");
    await frame.getByRole("button", { name: "Agree and continue" }).click();
    await page.getByLabel("Password").waitFor();
    expect(page.url()).toMatch(new RegExp(`^${sandbox.urls.api}/link/s/[0-9a-f]{32}$`));
    await picture("en-3-login");
    await page.getByLabel("Test user").selectOption("overdrawn");
    await page.getByRole("button", { name: "Log in" }).click();
    await page.getByLabel("One-time code").fill("1111");
    await picture("en-4-code");
    await page.getByRole("button", { name: "Confirm" }).click();
    await page.getByRole("button", { name: "Allow access" }).waitFor();
    await picture("en-5-accounts");
    for (const box of (await page.getByRole("checkbox").all()).slice(2)) await box.uncheck();
    await page.getByRole("button", { name: "Allow access" }).click();
    await page.waitForURL(`${application.origin}/success?a=1`);

    const [entity] = await setting.api(`/customers/v1/${customer}/entities`);
    expect(entity.permissions).toMatchObject({ accounts: true, transactions: true, beneficiaries: false });
    expect(entity.consents[0].transaction_from_date_time).toBe("2026-01-01T00:00:00Z");
    const { data } = await setting.api(`/data/v2/accounts?entity_id=${entity.id}`);
    expect(data.accounts).toHaveLength(2);
    expect(sandbox.control.events.list()[0]).toMatchObject({
      type: "entity.created",
      payload: { id: entity.id, app_user_id: "user-1" },
    });
    expect(complaints).toEqual([]);
    expect(sandbox.violations).toEqual([]);
  });

  it("tells the page REDIRECT and where the bank is before it leaves", async () => {
    const setting = await start();
    const { page, application } = setting;
    const seen: string[] = [];
    await page.exposeFunction("note", (text: string) => seen.push(text));
    await page.evaluate(() => {
      const global = window as unknown as { results: object[]; note: (text: string) => void };
      global.results = [];
      global.results.push = (item: object) => (global.note(JSON.stringify(item)), 0);
    });
    await setting.call("connect", {
      bank_identifier: "LEA1_SAMAOB_SAU",
      show_consent_explanation: false,
      success_redirect_url: `${application.origin}/success`,
      fail_redirect_url: `${application.origin}/fail`,
    });
    await page.getByLabel("Password").waitFor();
    await expect.poll(() => seen).toHaveLength(1);
    expect(JSON.parse(seen[0] ?? "")).toMatchObject({
      status: "REDIRECT",
      open_banking_redirect_url: page.url(),
      bank: { bank_identifier: "LEA1_SAMAOB_SAU", is_supported: true },
    });
  });

  it("comes back on the fail URL when the customer refuses at the bank", async () => {
    const setting = await start("ae");
    const { page, application, customer } = setting;
    await setting.call("connect", {
      bank_identifier: "LEAN_OF_RETAIL_UAE",
      show_consent_explanation: false,
      success_redirect_url: `${application.origin}/success`,
      fail_redirect_url: `${application.origin}/fail`,
    });
    await page.getByRole("button", { name: "Log in" }).click();
    await page.getByLabel("One-time code").fill("1111");
    await page.getByRole("button", { name: "Confirm" }).click();
    await page.getByRole("button", { name: "Do not allow" }).click();
    await page.waitForURL(`${application.origin}/fail?**`);
    const granular_status_code = new URL(page.url()).searchParams.get("granular_status_code");
    expect(granular_status_code).toBe("REJECTED_BY_BANK");
    await setting.call("captureRedirect", { customer_id: customer, granular_status_code });
    await setting.frame.getByRole("button", { name: "Close" }).click();
    expect(await result(setting)).toMatchObject({ status: "ERROR", secondary_status: "REJECTED_BY_BANK" });
    expect(await setting.api(`/customers/v1/${customer}/entities`)).toEqual([]);
  });

  it("stays in the dialog without redirect URLs and reports SUCCESS", async () => {
    const setting = await start("sa");
    const { frame, page, complaints } = setting;
    await setting.call("connect", { success_redirect_url: "", fail_redirect_url: "" });
    await frame.getByRole("button", { name: "Mockbank 1" }).click();
    await frame.getByRole("button", { name: "Agree and continue" }).click();
    await frame.getByRole("button", { name: "Log in" }).click();
    await frame.getByLabel("One-time code").fill("1111");
    await frame.getByLabel("One-time code").press("Enter");
    await frame.getByRole("button", { name: "Allow access" }).click();
    await frame.getByText("Your account is connected").waitFor();
    await setting.picture("en-6-success");
    await frame.getByRole("button", { name: "Done" }).click();
    expect(await result(setting)).toMatchObject({
      status: "SUCCESS",
      secondary_status: "ACTIVE",
      exit_point: "SUCCESS",
      bank: { bank_identifier: "LEA1_SAMAOB_SAU", is_supported: true },
    });
    expect(await page.locator("dialog").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it("works with the keyboard alone", async () => {
    const setting = await start("ae");
    const { frame, page } = setting;
    const press = async (element: Locator, key: string) => {
      await element.focus();
      await isFocused(element);
      await page.keyboard.press(key);
    };
    setting.sandbox.control.banks.enable("LEANMB1_SAU");
    await setting.call("connect", { bank_identifier: "LEANMB1_SAU" });
    await press(frame.getByRole("button", { name: "Agree and continue" }), "Enter");
    await press(frame.getByLabel("Password"), "Enter");
    // From here on the screens put the focus where it belongs.
    await isFocused(frame.getByLabel("One-time code"));
    await page.keyboard.type("1111");
    await page.keyboard.press("Enter");
    await press(frame.getByRole("button", { name: "Allow access" }), "Space");
    await isFocused(frame.getByRole("button", { name: "Done" }));
    await page.keyboard.press("Escape");
    expect(await result(setting)).toMatchObject({ status: "SUCCESS" });
  });

  it.each(["Close", "Escape"])("reports CANCELLED after %s", async (how) => {
    const setting = await start();
    const { frame, page, customer } = setting;
    await setting.call("connect");
    await frame.getByRole("button", { name: "Mockbank 1" }).click();
    await frame.getByText("You are asked to share").waitFor();
    if (how === "Close") await frame.getByRole("button", { name: "Close" }).click();
    else {
      await isLoaded(frame);
      await page.keyboard.press("Escape");
    }
    expect(await result(setting)).toMatchObject({ status: "CANCELLED" });
    expect(await setting.api(`/customers/v1/${customer}/entities`)).toEqual([]);
  });

  it("lets the customer correct wrong credentials and gives up after three", async () => {
    const setting = await start();
    const { frame } = setting;
    await setting.call("connect", { bank_identifier: "LEA1_SAMAOB_SAU", show_consent_explanation: false });
    for (let attempt = 1; attempt <= 2; attempt++) {
      await frame.getByLabel("Password").fill(`wrong ${attempt}`);
      await frame.getByRole("button", { name: "Log in" }).click();
      await frame.getByRole("alert").getByText("Wrong password").waitFor();
    }
    await setting.picture("en-7-wrong-password");
    await frame.getByLabel("Password").fill("wrong 3");
    await frame.getByRole("button", { name: "Log in" }).click();
    await frame.getByText("That did not work").waitFor();
    await frame.getByRole("button", { name: "Close" }).click();
    expect(await result(setting)).toMatchObject({ status: "ERROR", secondary_status: "INVALID_CREDENTIALS" });
  });

  it("refuses a wrong code and gives up after three", async () => {
    const setting = await start();
    const { frame } = setting;
    await setting.call("connect", { bank_identifier: "LEA1_SAMAOB_SAU", show_consent_explanation: false });
    await frame.getByRole("button", { name: "Log in" }).click();
    for (const code of ["2222", "1112", "0000"]) {
      await frame.getByLabel("One-time code").fill(code);
      await frame.getByRole("button", { name: "Confirm" }).click();
      if (code !== "0000") await frame.getByRole("alert").getByText("Wrong code").waitFor();
    }
    await frame.getByRole("button", { name: "Close" }).click();
    expect(await result(setting)).toMatchObject({
      status: "ERROR",
      secondary_status: "MFA_ATTEMPTS_EXHAUSTED",
    });
  });

  it("wants at least one account", async () => {
    const setting = await start();
    const { frame } = setting;
    await setting.call("connect", { bank_identifier: "LEA1_SAMAOB_SAU", show_consent_explanation: false });
    await frame.getByRole("button", { name: "Log in" }).click();
    await frame.getByLabel("One-time code").fill("1111");
    await frame.getByRole("button", { name: "Confirm" }).click();
    await frame.getByRole("checkbox").first().waitFor();
    for (const box of await frame.getByRole("checkbox").all()) await box.uncheck();
    await frame.getByRole("button", { name: "Allow access" }).click();
    await frame.getByRole("alert").getByText("at least one account").waitFor();
  });

  describe("refuses a call", () => {
    it("with a customer token under ten minutes", async () => {
      const setting = await start();
      const access_token = await setting.token();
      setting.sandbox.clock.advance(50 * 60_000 + 2_000);
      expect(await refused(setting, "connect", { access_token })).toMatchObject({
        status: "ERROR",
        message: "Token must be valid for at least 10 minutes",
      });
    });

    it("with a customer token that ends on the way", async () => {
      const setting = await start();
      await setting.call("connect");
      await setting.frame.getByRole("button", { name: "Mockbank 1" }).waitFor();
      setting.sandbox.clock.advance(3_600_000);
      await setting.frame.getByRole("button", { name: "Mockbank 1" }).click();
      await setting.frame.getByRole("button", { name: "Close" }).click();
      expect(await result(setting)).toMatchObject({ status: "ERROR", message: "access_token has expired" });
    });

    it.each([
      ["connect", { access_token: undefined }, "access_token is missing"],
      [
        "connect",
        { access_token: "abc" },
        "access_token is not a customer token of this sandbox, or it has expired",
      ],
      ["connect", { app_token: "abc" }, "app_token is not the application id of this sandbox"],
      ["connect", { sandbox: false }, "sandbox must be true: without it Lean's script talks to production"],
      [
        "connect",
        { permissions: ["balances"] },
        /^permissions has "balances" that is no permission in sa; use identity, accounts, balance/,
      ],
      [
        "connect",
        { success_redirect_url: "javascript:alert(1)" },
        /^success_redirect_url must be an absolute URL with http or https/,
      ],
      [
        "connect",
        { customer_id: crypto.randomUUID() },
        "access_token belongs to another customer than customer_id",
      ],
      ["connect", { bank_identifier: "LEA2_SAMAOB_SAU" }, "the bank is not available at the moment"],
      ["reconnect", {}, "reconnect_id is missing; pass the one from the RECONNECT_REQUIRED answer"],
      [
        "reconnect",
        { reconnect_id: crypto.randomUUID() },
        "reconnect_id is unknown, too old, or of another customer",
      ],
    ])("of %s with %j", async (method, options, message) => {
      const outcome = await refused(await start(), method, options);
      expect(outcome).toMatchObject({
        status: "ERROR",
        message: typeof message === "string" ? message : expect.stringMatching(message),
      });
    });

    it("of a method it does not play", async () => {
      const setting = await start("ae");
      expect(await refused(setting, "pay", {})).toMatchObject({ status: "ERROR", message: /does not play/ });
    });
  });

  it("reconnects a customer, and the request that failed gets its result", async () => {
    const setting = await start("ae");
    const { sandbox, customer, frame } = setting;
    sandbox.control.banks.enable("LEANMB1_SAU");
    await setting.call("connect", { bank_identifier: "LEANMB1_SAU", show_consent_explanation: false });
    await frame.getByRole("button", { name: "Log in" }).click();
    await frame.getByLabel("One-time code").fill("1111");
    await frame.getByRole("button", { name: "Confirm" }).click();
    await frame.getByRole("button", { name: "Allow access" }).click();
    await frame.getByRole("button", { name: "Done" }).click();
    await result(setting);
    const [entity] = await setting.api(`/customers/v1/${customer}/entities`);
    sandbox.control.entities.endSession(entity.id);
    const failed = await setting.api(`/data/v2/accounts?entity_id=${entity.id}`);
    expect(failed.status).toBe("RECONNECT_REQUIRED");

    await setting.call("reconnect", { reconnect_id: failed.results_id });
    await frame.getByRole("button", { name: "Log in" }).click();
    await frame.getByLabel("One-time code").fill("1111");
    await frame.getByRole("button", { name: "Confirm" }).click();
    await frame.getByRole("button", { name: "Done" }).click();
    await expect.poll(setting.results, { timeout: 10_000 }).toHaveLength(2);
    expect((await setting.results())[1]).toMatchObject({ status: "SUCCESS", secondary_status: "OK" });
    sandbox.clock.advance(3_000);
    const events = sandbox.control.events.list();
    expect(events).toContainEqual(
      expect.objectContaining({
        type: "entity.reconnected",
        payload: { id: entity.id, reconnect_id: failed.results_id },
      }),
    );
    expect(events).toContainEqual(
      expect.objectContaining({ type: "results.ready", payload: { id: failed.results_id } }),
    );
    expect((await setting.api(`/data/v2/results/${failed.results_id}`)).status).toBe("OK");
    expect((await setting.api(`/data/v2/accounts?entity_id=${entity.id}`)).status).toBe("OK");
  });

  it("reads from right to left in Arabic, at 360 pixels without sideways scrolling", async () => {
    const setting = await start("sa", { viewport: { width: 360, height: 640 } });
    const { frame, picture } = setting;
    await setting.call("connect", { language: "ar" });
    await frame.getByText("اختر البنك").waitFor();
    expect(await frame.locator("html").getAttribute("dir")).toBe("rtl");
    const fits = async () =>
      expect(
        await frame.locator("html").evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
      ).toBe(0);
    const next = async (name: string, button: string | RegExp) => {
      await frame.getByRole("button", { name: button }).waitFor();
      await fits();
      await picture(`ar-360-${name}`);
      await frame.getByRole("button", { name: button }).click();
    };
    await next("1-banks", /Mockbank 1|بنك/);
    await next("2-consent", "أوافق وأتابع");
    await next("3-login", "تسجيل الدخول");
    await frame.getByLabel("رمز التحقق").fill("1111");
    await next("4-code", "تأكيد");
    await next("5-accounts", "السماح بالوصول");
    await next("6-success", "تم");
    expect(await result(setting)).toMatchObject({ status: "SUCCESS" });
  });

  it("is dark where the system or the caller wants it", async () => {
    const setting = await start("sa", { colorScheme: "dark" });
    const { frame, picture } = setting;
    const background = () => frame.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor);
    await setting.call("connect");
    await frame.getByRole("button", { name: "Mockbank 1" }).waitFor();
    expect(await background()).toBe("rgb(21, 24, 29)");
    await picture("dark-1-banks");
    await frame.getByRole("button", { name: "Mockbank 1" }).click();
    await frame.getByRole("button", { name: "Agree and continue" }).waitFor();
    await picture("dark-2-consent");
    await setting.call("connect", { customization: { force_appearance: "light", theme_color: "#7a1fa2" } });
    await frame.getByRole("button", { name: "Mockbank 1" }).waitFor();
    expect(await background()).toBe("rgb(255, 255, 255)");
    expect((await setting.results())[0]).toMatchObject({ status: "LINK_CLOSED_PROGRAMMATICALLY" });
  });

  it("follows the availability of banks", async () => {
    const setting = await start();
    setting.sandbox.control.banks.disable("LEA1_SAMAOB_SAU");
    await setting.call("connect");
    await setting.frame.getByRole("alert").getByText("No bank is available").waitFor();
  });
});
