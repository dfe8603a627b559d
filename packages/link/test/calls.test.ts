import { afterEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import * as package_ from "../src/index.ts";
import {
  authorizeConsent,
  captureRedirect,
  checkout,
  connect,
  createBeneficiary,
  createPaymentSource,
  link,
  type LinkResult,
  type LoadedLean,
  manageConsents,
  pay,
  type Permission,
  reconnect,
  updatePaymentSource,
  verifyAddress,
} from "../src/index.ts";
import { common, jwt, now, observedLean, redirects } from "./support.ts";

afterEach(() => vi.restoreAllMocks());

const customer_id = "0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01";
const sa = () => observedLean("sa");
const ae = () => observedLean("ae");
const callback = (): void => undefined;
const saConnect = {
  ...common,
  ...redirects,
  customer_id,
  permissions: ["identity", "accounts", "balance"] as const,
  show_consent_explanation: false,
};

/** Every method with its required parameters, and one that takes all of them. */
const calls: { [name: string]: (lean: ReturnType<typeof ae>) => object } = {
  connect(lean) {
    const options = { ...common, customer_id, permissions: ["payments", "identity"] as const };
    connect(lean, options);
    return options;
  },
  reconnect(lean) {
    const options = { ...common, reconnect_id: "r", customer_metadata: "{}", destination_alias: "Shop" };
    reconnect(lean, options);
    return options;
  },
  link(lean) {
    const options = { ...common, customer_id, permissions: ["accounts"] as const, bank_identifier: "LEA1" };
    link(lean, options);
    return options;
  },
  createBeneficiary(lean) {
    const options = {
      ...common,
      customer_id,
      payment_destination_id: "d",
      payment_source_id: "s",
      end_user_id: "u",
      entity_id: "e",
    };
    createBeneficiary(lean, options);
    return options;
  },
  createPaymentSource(lean) {
    const options = { ...common, ...redirects, customer_id };
    createPaymentSource(lean, options);
    return options;
  },
  updatePaymentSource(lean) {
    const options = { ...common, customer_id, payment_destination_id: "d", end_user_id: "u" };
    updatePaymentSource(lean, options);
    return options;
  },
  pay(lean) {
    const options = {
      ...common,
      payment_intent_id: "i",
      show_balances: true,
      risk_details: { payment_process: {} },
    };
    pay(lean, options);
    return options;
  },
  checkout(lean) {
    const options = { ...common, ...redirects, payment_intent_id: "i", customer_name: "Noura" };
    checkout(lean, options);
    return options;
  },
  authorizeConsent(lean) {
    const options = { ...common, ...redirects, customer_id, consent_id: "c" };
    authorizeConsent(lean, options);
    return options;
  },
  manageConsents(lean) {
    const options = { ...common, customer_id, consent_type: ["payment", "data"] as const };
    manageConsents(lean, options);
    return options;
  },
  captureRedirect(lean) {
    const options = { ...common, customer_id, consent_attempt_id: "a", granular_status_code: "x" };
    captureRedirect(lean, options);
    return options;
  },
  verifyAddress(lean) {
    const options = { ...common, customer_id, customer_name: "Noura", permissions: ["identity"] as const };
    verifyAddress(lean, options);
    return options;
  },
};

describe("a valid call", () => {
  it.each(Object.keys(calls))("of %s reaches LinkSDK unchanged, with sandbox", (name) => {
    const lean = ae();
    const options = calls[name]?.(lean);
    expect(lean.calls).toEqual([{ name, config: { ...options, sandbox: true } }]);
  });

  it("is possible for every method that is exported", () => {
    const exported = Object.entries(package_).filter(([name]) => name !== "loadLean");
    expect(exported.map(([name]) => name).toSorted()).toEqual(Object.keys(calls).toSorted());
  });

  it("passes false for sandbox in production, and every shared parameter", () => {
    const lean = observedLean("sa", false);
    const shared = {
      language: "ar",
      customization: { button_border_radius: "pill" },
      show_logs: true,
      callback,
    } as const;
    connect(lean, { ...saConnect, ...shared });
    expect(lean.calls[0]?.config).toEqual({ ...saConnect, ...shared, sandbox: false });
  });

  it("leaves out parameters that are undefined, and the token of an application with certificates", () => {
    const lean = ae();
    const access_token = null;
    createPaymentSource(lean, { ...common, access_token, customer_id, bank_identifier: undefined });
    expect(lean.calls[0]?.config).toStrictEqual({ app_token: "app-1", customer_id, sandbox: true });
  });

  it("may use a script of the page's own", () => {
    const received: object[] = [];
    const sdk = { reconnect: (config: object) => void received.push(config) };
    reconnect({ region: "ae", sandbox: false, sdk, now: () => now }, { ...common, reconnect_id: "r" });
    expect(received).toHaveLength(1);
  });
});

describe("a wrong call", () => {
  const wrong: [string, object, string, RegExp][] = [
    [
      "no app_token",
      { app_token: undefined },
      "missing_parameter",
      /app_token is missing; pass the application id/,
    ],
    ["an empty app_token", { app_token: "" }, "missing_parameter", /app_token is missing/],
    [
      "no customer_id",
      { customer_id: undefined },
      "missing_parameter",
      /customer_id is missing; create the customer on your server/,
    ],
    [
      "no access_token",
      { access_token: undefined },
      "missing_parameter",
      /access_token is missing; get it with customerToken/,
    ],
    ["no permissions", { permissions: undefined }, "missing_parameter", /permissions is missing/],
    [
      "an empty list of permissions",
      { permissions: [] },
      "invalid_parameter",
      /list of one or more of identity, /,
    ],
    ["a single permission", { permissions: "identity" }, "invalid_parameter", /list of one or more/],
    [
      "a plural slip",
      { permissions: ["balances"] },
      "invalid_parameter",
      /"balances" that is no permission in sa; use .*balance/,
    ],
    [
      "two names in one string",
      { permissions: ["identity, accounts"] },
      "invalid_parameter",
      /a value that is no permission.*each as an item/,
    ],
    [
      "a permission of the other region",
      { permissions: ["payments"] },
      "invalid_parameter",
      /"payments" that is no permission in sa/,
    ],
    [
      "a permission that is a member of every object",
      { permissions: ["toString"] },
      "invalid_parameter",
      /no permission/,
    ],
    [
      "a camelCase name",
      { customerId: customer_id },
      "unknown_parameter",
      /customerId is no parameter; write customer_id/,
    ],
    [
      "an unknown name",
      { redirect: "x" },
      "unknown_parameter",
      /redirect is no parameter; it takes app_token, /,
    ],
    [
      "a parameter of another region",
      { payment_destination_id: "d" },
      "unknown_parameter",
      /payment_destination_id is no/,
    ],
    ["sandbox", { sandbox: true }, "unknown_parameter", /sandbox is no parameter; it is set by loadLean/],
    [
      "__proto__",
      JSON.parse('{"__proto__x":1,"constructor":1}') as object,
      "unknown_parameter",
      /no parameter/,
    ],
    ["another language", { language: "fr" }, "invalid_parameter", /language must be "en" or "ar"/],
    ["another account type", { account_type: "personal" }, "invalid_parameter", /"PERSONAL" or "BUSINESS"/],
    [
      "a string for a flag",
      { show_consent_explanation: "true" },
      "invalid_parameter",
      /must be true or false/,
    ],
    [
      "a callback that is no function",
      { callback: "done" },
      "invalid_parameter",
      /callback must be a function/,
    ],
    [
      "a redirect without origin",
      { success_redirect_url: "/done" },
      "invalid_parameter",
      /must be an absolute URL/,
    ],
    ["white space around an id", { customer_id: `${customer_id}\n` }, "invalid_parameter", /white space/],
    ["a number for an id", { customer_id: 7 }, "invalid_parameter", /must be a string/],
    [
      "a customization that is no object",
      { customization: "dark" },
      "invalid_parameter",
      /must be an object/,
    ],
  ];

  it.each(wrong)(
    "with %s is refused with what to do, also in production, and does not reach LinkSDK",
    (_, change, code, message) => {
      const lean = observedLean("sa", false);
      expect(() => connect(lean, { ...saConnect, ...change })).toThrow(
        expect.objectContaining({ kind: "config", code, message: expect.stringMatching(message) }),
      );
      expect(() => connect(lean, { ...saConnect, ...change })).toThrow(/^connect: [^\n]+$/);
      expect(lean.calls).toEqual([]);
    },
  );

  it("without any parameters is refused", () => {
    expect(() => connect(sa(), undefined as never)).toThrow(
      expect.objectContaining({ code: "missing_parameter" }),
    );
  });

  it("is refused in a region that does not have the method", () => {
    const lean = sa() as unknown as ReturnType<typeof ae>;
    for (const [name, call] of Object.entries(calls))
      if (name !== "connect" && name !== "reconnect")
        expect(() => call(lean)).toThrow(expect.objectContaining({ code: "unsupported_region" }));
    expect(lean.calls).toEqual([]);
  });

  it("is refused when the loaded script lacks the method", () => {
    const lean = { ...ae(), sdk: { connect: () => undefined } };
    expect(() => calls["verifyAddress"]?.(lean)).toThrow(
      expect.objectContaining({
        code: "unsupported_method",
        message: expect.stringContaining("verifyAddress"),
      }),
    );
  });

  it("of pay needs exactly one intent", () => {
    const both = { ...common, payment_intent_id: "i", bulk_payment_intent_id: "b" };
    for (const options of [common, both]) {
      // @ts-expect-error none or both
      expect(() => pay(ae(), options)).toThrow(/exactly one of payment_intent_id and bulk_payment_intent_id/);
    }
    pay(ae(), { ...common, bulk_payment_intent_id: "b" });
  });

  it("of checkout and authorizeConsent needs both redirect URLs, and empty ones do not do", () => {
    const fail_redirect_url = redirects.fail_redirect_url;
    // @ts-expect-error no success_redirect_url
    expect(() => checkout(ae(), { ...common, payment_intent_id: "i", fail_redirect_url })).toThrow(
      "success_redirect_url is missing",
    );
    const empty = { ...common, ...redirects, fail_redirect_url: "", customer_id, consent_id: "c" };
    expect(() => authorizeConsent(ae(), empty)).toThrow("fail_redirect_url is missing");
  });

  it("of manageConsents names the consent types", () => {
    for (const consent_type of ["payments", [], ["payment", "x"]])
      expect(() =>
        manageConsents(ae(), { ...common, customer_id, consent_type: consent_type as "payment" }),
      ).toThrow("one or several of payment, data, payment_history");
  });
});

describe("what the Saudi type requires and Lean's own sample leaves out", () => {
  it("is a warning at run time, and the call goes on", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const lean = sa();
    const { show_consent_explanation: _, ...rest } = saConnect;
    // @ts-expect-error show_consent_explanation is required in sa
    connect(lean, { ...rest, success_redirect_url: "", fail_redirect_url: "" });
    expect(lean.calls).toHaveLength(1);
    expect(warn.mock.calls).toEqual([
      ["@openlean/link: connect: show_consent_explanation is missing; pass it"],
    ]);
  });
});

function call(access_token: string): void {
  createPaymentSource(ae(), { ...common, access_token, customer_id });
}

describe("access_token", () => {
  it("is accepted with ten minutes left, and refused with a second less", () => {
    call(jwt(600));
    expect(() => call(jwt(599))).toThrow(
      /is valid for 599 s only, LinkSDK wants 600 s; get a new one right before the call/,
    );
    expect(() => call(jwt(-1))).toThrow(/has expired/);
  });

  it.each([
    ["a prefix", `Bearer ${jwt(3599)}`, /bare token; remove `Bearer `/],
    ["an opaque token", "0190c7de", /not a JWT with an expiry/],
    ["two parts", "a.b", /not a JWT/],
    ["a payload that is no JSON", "aa.bb.cc", /not a JWT/],
    ["no expiry", jwt(1, { exp: undefined }), /not a JWT with an expiry/],
    ["an expiry that is text", jwt(1, { exp: "4102444800" }), /not a JWT with an expiry/],
    ["a cut-off token", jwt(3599).slice(0, 30), /not a JWT/],
    ["an empty token", "", /access_token is missing/],
  ])("is refused with %s", (_, token, message) => {
    expect(() => call(token)).toThrow(message);
  });

  it("may hold any text in its claims", () => {
    call(jwt(3599, { name: "نورة ÿ ?>~" }));
  });

  it("and ids stay out of every message", () => {
    const token = jwt(10, { sub: "canary" });
    for (const change of [
      { access_token: token },
      { customer_id: " canary" },
      { permissions: ["canary value!"] },
      { app_token: 1 },
    ]) {
      let error: unknown;
      try {
        connect(sa(), { ...saConnect, ...(change as object) });
      } catch (thrown) {
        error = thrown;
      }
      const text = `${String(error)} ${(error as Error).stack} ${JSON.stringify(error)}`;
      expect(text).toContain("connect: ");
      expect(text).not.toContain(token);
      expect(text).not.toContain("canary value");
      expect(text).not.toContain(customer_id);
    }
  });
});

function attempt(work: () => void): void {
  expect(work).toThrow(expect.objectContaining({ kind: "config" }));
}

it("refuses mistakes at compile time", () => {
  const lean = sa();
  const { customer_id: _, ...withoutCustomer } = saConnect;
  // @ts-expect-error no customer_id
  attempt(() => connect(lean, withoutCustomer));
  // @ts-expect-error no access_token; null says that there is none on purpose
  attempt(() => reconnect(lean, { app_token: "a", reconnect_id: "r" }));
  // @ts-expect-error no reconnect_id
  attempt(() => reconnect(lean, { ...common }));
  // @ts-expect-error misspelt parameter
  attempt(() => reconnect(lean, { ...common, reconnect_id: "r", langauge: "ar" }));
  // @ts-expect-error a permission of the Emirates
  attempt(() => connect(lean, { ...saConnect, permissions: ["payments"] }));
  // @ts-expect-error plural
  attempt(() => connect(lean, { ...saConnect, permissions: ["balances"] }));
  // @ts-expect-error sandbox belongs to loadLean
  attempt(() => connect(lean, { ...saConnect, sandbox: true }));
  // @ts-expect-error a method of the Emirates
  attempt(() => pay(lean, { ...common, payment_intent_id: "i" }));
  // @ts-expect-error a parameter of the Emirates
  attempt(() => connect(lean, { ...saConnect, payment_destination_id: "d" }));
  expectTypeOf<Permission<"ae">>().toEqualTypeOf<
    "identity" | "accounts" | "balance" | "transactions" | "payments"
  >();
  expectTypeOf(connect<"sa">)
    .parameter(1)
    .toHaveProperty("show_consent_explanation")
    .toEqualTypeOf<boolean>();
});

function summary(result: LinkResult): string {
  // @ts-expect-error the callback carries no entity id
  expect(result.entity_id).toBeUndefined();
  switch (result.status) {
    case "SUCCESS":
      return "done";
    case "REDIRECT":
      return result.open_banking_redirect_url ?? "";
    default:
      return result.secondary_status ?? result.bank?.bank_identifier ?? "";
  }
}

function connectAnywhere(lean: LoadedLean, permissions: Permission[]): void {
  connect(lean, { ...saConnect, permissions });
}

it("takes the permissions of either region where only the run decides, and refuses those that are not offered", () => {
  connectAnywhere(sa(), ["identities"]);
  connectAnywhere(ae(), ["payments"]);
  expect(() => connectAnywhere(ae(), ["identities"])).toThrow('has "identities" that is no permission in ae');
  expect(() => connectAnywhere(sa(), ["payments"])).toThrow('has "payments" that is no permission in sa');
});

it("types what the callback gets", () => {
  expect(summary({ status: "REDIRECT", open_banking_redirect_url: "https://bank.example" })).toBe(
    "https://bank.example",
  );
  expect(summary({ status: "NEW", secondary_status: "NEWER" })).toBe("NEWER");
  expect(summary({})).toBe("");
});
