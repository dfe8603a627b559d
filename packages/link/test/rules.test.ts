import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { connect, type LoadedLean } from "../src/index.ts";
import {
  accessWindow,
  checkLinkCall,
  linkMethods,
  type LinkMethodName,
  permissionsOf,
} from "../src/rules/index.ts";
import { common, now, observedLean, redirects } from "./support.ts";

const customer_id = "0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01";
const regions = ["sa", "ae"] as const;
const base = {
  ...common,
  ...redirects,
  customer_id,
  permissions: ["identity"],
  show_consent_explanation: true,
};
const codes = (parameters: object, region: "sa" | "ae" = "sa", name: string = "connect"): string[] =>
  checkLinkCall(name, parameters as Record<string, unknown>, { region, now }).map(({ code }) => code);
const withOne = (name: string, value: unknown): string[] => codes({ ...base, [name]: value });

const iso = (date: Date): string => date.toISOString();
const looks = (customization: unknown): string[] => withOne("customization", customization);
const messageAbout = (customization: unknown): string | undefined =>
  checkLinkCall("connect", { ...base, customization }, { region: "sa", now })[0]?.message;
const callOn = (change: Partial<Record<keyof LoadedLean, unknown>>) => (): void =>
  connect({ ...observedLean("sa"), ...change } as LoadedLean<"sa">, base as never);

describe("the days and times of access_from and access_to", () => {
  const day = fc.date({ min: new Date("0100-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });

  it("are those of ISO 8601, to the millisecond", () => {
    fc.assert(
      fc.property(day, (date) => {
        for (const written of [iso(date), iso(date).slice(0, 19), iso(date).replace("Z", "+00:00")]) {
          expect(withOne("access_from", written)).toEqual([]);
          const exact = written.includes(".") ? date.getTime() : Math.floor(date.getTime() / 1000) * 1000;
          expect(accessWindow({ access_from: written }).from).toBe(exact);
        }
        expect(accessWindow({ access_from: iso(date).slice(0, 10) }).from).toBe(
          Date.parse(iso(date).slice(0, 10)),
        );
      }),
    );
  });

  it("may have an offset, of which the hour may have one digit, as in Lean's sample", () => {
    const at = Date.parse("2026-05-13T09:40:00Z");
    for (const written of [
      "2026-05-13T13:40:00+4:00",
      "2026-05-13T13:40:00+04:00",
      "2026-05-13T13:40+04:00",
      "2026-05-13T05:10:00.000-04:30",
      "2026-05-13T09:40:00.000000Z",
    ])
      expect([written, accessWindow({ access_from: written }).from]).toEqual([written, at]);
  });

  it.each<unknown>([
    "tomorrow",
    "",
    " 2026-05-13",
    "2026-05-13 ",
    "2026-05-13\n",
    "2026-5-13",
    "13.05.2026",
    "05/13/2026",
    "2026",
    "2026-05",
    "2026-02-30",
    "2025-02-29",
    "2026-13-01",
    "2026-00-10",
    "2026-04-31",
    "2026-05-00",
    "0000-00-00",
    "2026-05-13T24:00:00Z",
    "2026-05-13T09:60:00Z",
    "2026-05-13T09:40:60Z",
    "2026-05-13T09",
    "2026-05-13 09:40:00Z",
    "2026-05-13T09:40:00z",
    "2026-05-13T09:40:00+24:00",
    "2026-05-13T09:40:00+04:60",
    "2026-05-13T09:40:00+0400",
    "2026-05-13T09:40:00.Z",
    "2026-05-13T09:40:00Z; x",
    "+002026-05-13",
    "２０２６-05-13",
    "now",
    "1778665241",
    "P1D",
    1_778_665_241,
    null,
    true,
    {},
    [],
    ["2026-05-13"],
    new Date(0),
  ])("are not %j", (value) => {
    for (const name of ["access_from", "access_to"]) {
      expect(withOne(name, value)).toEqual(["invalid_parameter"]);
      expect(accessWindow({ [name]: value })).toEqual({ from: undefined, to: undefined });
    }
  });

  it("are never junk that Date.parse would take", () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const valid = withOne("access_from", value).length === 0;
        expect(valid && !/^\d{4}-\d\d-\d\d/.test(value)).toBe(false);
      }),
    );
  });

  it("are in order: the end is not before the beginning, and a day as the end is all of that day", () => {
    const pair = (access_from: string, access_to: string): string[] =>
      codes({ ...base, access_from, access_to });
    expect(pair("2026-05-13", "2026-05-12")).toEqual(["invalid_parameter"]);
    expect(pair("2026-05-13", "2026-05-13")).toEqual([]);
    expect(pair("2026-05-13T23:59:59.999Z", "2026-05-13")).toEqual([]);
    expect(pair("2026-05-14T00:00:00Z", "2026-05-13")).toEqual(["invalid_parameter"]);
    expect(pair("2026-05-13T10:00:00Z", "2026-05-13T09:59:59Z")).toEqual(["invalid_parameter"]);
    expect(pair("2026-05-13T10:00:00Z", "2026-05-13T10:00:00Z")).toEqual([]);
    expect(accessWindow({ access_to: "2026-05-13" }).to).toBe(Date.parse("2026-05-13T23:59:59.999Z"));
    expect(accessWindow({ access_to: "2026-05-13T10:00Z" }).to).toBe(Date.parse("2026-05-13T10:00:00Z"));
    expect(
      checkLinkCall(
        "connect",
        { ...base, access_from: "2026-05-13", access_to: "2026-05-12" },
        { region: "sa", now },
      )[0]?.message,
    ).toBe("access_to must not be before access_from; leave one out for a window that is open there");
  });
});

describe("addresses", () => {
  const names = ["success_redirect_url", "fail_redirect_url", "destination_avatar"];

  it("may be http and https, with port, path, query and fragment", () => {
    const url = fc.stringMatching(
      /^https?:\/\/[a-z0-9]{1,10}(\.[a-z]{2,6}){0,2}(:[1-9]\d{0,3})?(\/[\w.~%-]{0,9}){0,3}(\?[\w=&+]{0,9})?(#\w{0,9})?$/,
    );
    fc.assert(
      fc.property(url, (valid) => {
        for (const name of names) expect(withOne(name, valid)).toEqual([]);
      }),
    );
    for (const name of names)
      for (const url of [
        "http://localhost:3000/x",
        "HTTPS://SHOP.EXAMPLE",
        "https://[::1]:3000/?a=b#c",
        "https://بنك.example",
      ])
        expect(withOne(name, url)).toEqual([]);
  });

  it.each<unknown>([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "javascript://shop.example/%0aalert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:https://shop.example/1",
    "ftp://shop.example",
    "about:blank",
    "intent://x#Intent;end",
    "shop://done",
    "/done",
    "done",
    "//shop.example/x",
    "https:shop.example",
    "https:/shop.example",
    "https:\\\\shop.example",
    "https://shop.example\\@evil.example",
    "https://",
    "https://:3000",
    "http://a b.example",
    "https://user@shop.example",
    "https://user:password@shop.example",
    "https://:password@shop.example",
    " https://shop.example",
    "https://shop.example ",
    "https://shop.example/\n",
    "https://shop.example/\tx",
    "https://x y",
    7,
    null,
    true,
    {},
    [],
    ["https://shop.example"],
    new URL("https://shop.example"),
  ])("are not %j", (value) => {
    for (const name of names) expect(withOne(name, value)).toEqual(["invalid_parameter"]);
  });

  it("have no other scheme, whatever it is called", () => {
    const scheme = fc
      .stringMatching(/^[a-zA-Z][a-zA-Z0-9+.-]{0,12}$/)
      .filter((each) => !/^https?$/i.test(each));
    fc.assert(
      fc.property(
        scheme,
        fc.constantFrom("", "//", "///"),
        fc.stringMatching(/^[\w./:?=-]{0,9}$/),
        (name, slashes, rest) => {
          expect(withOne("success_redirect_url", `${name}:${slashes}shop.example${rest}`)).toEqual([
            "invalid_parameter",
          ]);
        },
      ),
    );
  });

  it("may be empty where Lean's own sample has them so, and nowhere else", () => {
    expect(codes({ ...base, success_redirect_url: "", fail_redirect_url: "" })).toEqual([]);
    expect(withOne("destination_avatar", "")).toEqual(["invalid_parameter"]);
    const checkout = { ...common, ...redirects, payment_intent_id: "i", success_redirect_url: "" };
    expect(codes(checkout, "ae", "checkout")).toEqual(["missing_parameter"]);
  });
});

describe("permissions", () => {
  const all = [...new Set(regions.flatMap(permissionsOf))];

  it("are those of the region, in any number and order", () => {
    expect(permissionsOf("ae").toSorted()).toEqual([
      "accounts",
      "balance",
      "identity",
      "payments",
      "transactions",
    ]);
    expect(all).toHaveLength(10);
    fc.assert(
      fc.property(fc.constantFrom(...regions), fc.subarray(all, { minLength: 1 }), (region, permissions) => {
        const { show_consent_explanation: _, ...call } = base;
        const found = codes({ ...call, permissions }, region).filter((code) => code === "invalid_parameter");
        const offered = permissions.every((each) => permissionsOf(region).includes(each));
        expect(found).toEqual(offered ? [] : ["invalid_parameter"]);
      }),
    );
  });

  it("are checked in every method that takes them", () => {
    for (const name of ["connect", "link", "verifyAddress"])
      for (const permission of [
        "identities",
        "beneficiaries",
        "direct_debits",
        "standing_orders",
        "scheduled_payments",
      ])
        expect(
          codes({ ...common, customer_id, customer_name: "N", permissions: [permission] }, "ae", name),
        ).toContain("invalid_parameter");
    const sparse = Object.assign([], { 1: "identity" }) as unknown[];
    expect(withOne("permissions", sparse)).toEqual(["invalid_parameter"]);
    expect(withOne("permissions", ["identity", undefined])).toEqual(["invalid_parameter"]);
  });
});

describe("the looks", () => {
  it("take what LinkSDK knows", () => {
    for (const valid of [
      {},
      {
        theme_color: "#112233",
        theme_color_dark: "rgb(1,2,3)",
        link_color: "teal",
        overlay_color: undefined,
      },
      {
        dialog_background_color_light: "linear-gradient(#fff, #000)",
        dialog_background_color_dark: "#000000",
      },
      { button_text_color: "white", button_text_color_dark: "black" },
      { button_border_radius: 0, dialog_mode: "contained", force_appearance: "dark" },
      { button_border_radius: "12", dialog_mode: "uncontained", force_appearance: "light" },
      { button_border_radius: "1.5" },
      { button_border_radius: "pill" },
    ])
      expect(looks(valid)).toEqual([]);
  });

  it.each<unknown>([
    "dark",
    null,
    [],
    7,
    { themeColor: "#112233" },
    { toString: "x" },
    { theme_color: 7 },
    { theme_color: "" },
    { link_color: " teal" },
    { button_border_radius: "round" },
    { button_border_radius: -1 },
    { button_border_radius: Number.NaN },
    { button_border_radius: Infinity },
    { button_border_radius: "12px" },
    { button_border_radius: "x12" },
    { button_border_radius: "" },
    { dialog_mode: "modal" },
    { force_appearance: "auto" },
  ])("refuse %j", (value) => {
    expect(looks(value)).toEqual(["invalid_parameter"]);
  });

  it("say which member is wrong", () => {
    expect(messageAbout({ dialog_mode: "x" })).toBe(
      'customization has a dialog_mode that must be "contained" or "uncontained"',
    );
    expect(messageAbout({ x: 1 })).toMatch(
      /^customization has an unknown member; it takes theme_color, theme_color_dark, /,
    );
  });
});

describe("the table", () => {
  const names = Object.keys(linkMethods) as LinkMethodName[];

  it("has each method under its own name, in the regions that Lean documents", () => {
    for (const name of names) expect(linkMethods[name].name).toBe(name);
    expect(names.filter((name) => linkMethods[name].rules.sa).toSorted()).toEqual(["connect", "reconnect"]);
    expect(names.filter((name) => linkMethods[name].rules.ae)).toHaveLength(12);
  });

  it("names unknown methods, and no member of every object is one", () => {
    for (const name of ["conect", "toString", "__proto__", "constructor", "", "authorise"]) {
      expect(codes({}, "sa", name)).toEqual(["unsupported_method"]);
    }
    expect(checkLinkCall("x", {}, { region: "ae", now })[0]?.message).toMatch(
      /^LinkSDK has no such method; it has connect, reconnect, /,
    );
  });

  it("refuses every empty text, and every value of a wrong kind, of every parameter of every method", () => {
    for (const name of names)
      for (const region of regions)
        for (const [parameter, { presence }] of Object.entries(linkMethods[name].rules[region] ?? {})) {
          const wrong = (value: unknown): string[] =>
            checkLinkCall(name, { [parameter]: value }, { region, now })
              .filter(({ message }) => message.startsWith(`${parameter} `))
              .map(({ code }) => code);
          const token = parameter === "access_token";
          const redirect = parameter.endsWith("redirect_url");
          if (presence === "required") expect(wrong("")).toEqual(["missing_parameter"]);
          else if (!redirect) expect(wrong("")).toEqual(["invalid_parameter"]);
          for (const value of [Symbol("x"), 7n, Number.NaN, ...(token ? [] : [null])])
            expect([parameter, ...wrong(value)]).toEqual([
              parameter,
              token ? "invalid_access_token" : "invalid_parameter",
            ]);
          expect(wrong(undefined)).toEqual(presence === "optional" ? [] : ["missing_parameter"]);
        }
  });

  it("tells every problem of a call at once, those that are tolerated as such", () => {
    const problems = checkLinkCall(
      "connect",
      { ...common, customerId: 1, language: "fr" },
      { region: "sa", now },
    );
    expect(problems.map(({ message, tolerated }) => [message.split(" ")[0], tolerated])).toEqual([
      ["customerId", false],
      ["language", false],
      ["customer_id", false],
      ["permissions", false],
      ["success_redirect_url", true],
      ["fail_redirect_url", true],
      ["show_consent_explanation", true],
    ]);
  });

  it("refuses nothing but with a sentence that quotes no value", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.constantFrom(...regions),
        fc.string({ minLength: 5, maxLength: 60 }),
        (name, region, value) => {
          const canary = `canary${value}`;
          const parameters = Object.fromEntries(
            Object.keys(linkMethods[name].rules[region] ?? {}).map((key) => [key, canary]),
          );
          for (const { message } of checkLinkCall(name, parameters, { region, now })) {
            expect(message).not.toContain("canary");
            expect(message).toMatch(/^[a-z_]+ [^\n]+$/);
          }
        },
      ),
    );
  });
});

describe("what LinkSDK is called on", () => {
  it.each([
    [
      { sdk: undefined },
      /^connect: sdk is missing; pass what loadLean gave, or \{ region, sandbox, sdk \} once/,
    ],
    [{ sandbox: undefined }, /^connect: sandbox is missing/],
    [{ region: undefined }, /^connect: region is missing/],
    [{ sdk: null }, /^connect: sdk must be the global of LinkSDK's script, which must have loaded, not null/],
    [{ sdk: "Lean" }, /sdk must be/],
    [{ sandbox: "true" }, /sandbox must be true or false, not a string/],
    [{ region: "SA" }, /region must be "sa" or "ae"/],
    [{ now: 7 }, /now must be a function/],
  ])("is checked: %j would be production, or nothing, in silence", (change, message) => {
    expect(callOn(change)).toThrow(
      expect.objectContaining({
        kind: "config",
        code: "invalid_option",
        message: expect.stringMatching(message),
      }),
    );
    expect(() => connect(undefined as never, base as never)).toThrow(
      expect.objectContaining({ code: "invalid_option" }),
    );
  });

  it("may be a function with methods", () => {
    const opened: object[] = [];
    callOn({
      sdk: Object.assign(() => undefined, { connect: (config: object) => void opened.push(config) }),
    })();
    expect(opened).toHaveLength(1);
  });

  it("may throw: that is one of our errors, with its own as the cause", () => {
    const cause = new TypeError("canary");
    const sdk = {
      connect: () => {
        throw cause;
      },
    };
    let error: unknown;
    try {
      callOn({ sdk })();
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toMatchObject({ kind: "unexpected_response", code: "sdk_failed", cause });
    expect(JSON.stringify(error)).not.toContain("canary");
  });

  it("warns about nothing when the call is refused", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const { show_consent_explanation: _, ...rest } = base;
    expect(() => connect(observedLean("sa"), { ...rest, language: "fr" } as never)).toThrow("language");
    expect(warn).not.toHaveBeenCalled();
    connect(observedLean("sa"), rest as never);
    expect(warn.mock.calls).toEqual([
      ["@openlean/link: connect: show_consent_explanation is missing; pass it"],
    ]);
  });
});

it("takes an id of a customer only as Lean writes it, with nothing around it", () => {
  for (const id of [customer_id, customer_id.toUpperCase()]) expect(withOne("customer_id", id)).toEqual([]);
  for (const id of [`x${customer_id}`, `${customer_id}x`, "user-1", customer_id.slice(1)])
    expect(withOne("customer_id", id)).toEqual(["invalid_parameter"]);
});
