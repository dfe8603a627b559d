import { describe, expect, it } from "vitest";
import { createApi } from "./api.ts";

const script = "/link/loader/prod/sa/latest/lean-link-loader.min.js";

/** Asks without a token and gives the answer as it is. */
async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const { sandbox } = await createApi();
  return sandbox.fetch(`http://sandbox.localhost${path}`, { redirect: "manual", ...init });
}

/** Posts a call as the dialog does and gives the page it leads to. */
async function openDialog(config: Record<string, unknown>, parent = "http://localhost:3000") {
  const { sandbox, token, call } = await createApi();
  const customer = (await call("POST", "/customers/v1/", { app_user_id: "u" })).body.customer_id as string;
  const access_token = (await token({ scope: `customer.${customer}` })).body.access_token as string;
  const { appToken: app_token } = sandbox.credentials;
  const given = {
    app_token,
    access_token,
    sandbox: true,
    customer_id: customer,
    permissions: ["accounts"],
    ...config,
  };
  const fetch = (path: string, init: RequestInit = {}) =>
    sandbox.fetch(`http://sandbox.localhost${path}`, { redirect: "manual", ...init });
  const body = new URLSearchParams({ parent, method_name: "connect", config: JSON.stringify(given) });
  const opened = await fetch("/link/sessions", { method: "POST", body });
  return { opened, path: opened.headers.get("location") ?? "", fetch, access_token };
}

describe("the stand-in for LinkSDK", () => {
  it("is served where Lean's CDN has it, for any version, to pages of other origins", async () => {
    for (const path of [
      script,
      script.replace("latest", "1.2.3"),
      "/link/sdk/web/v2/prod/sa/latest/Lean.min.js",
    ]) {
      const answer = await ask(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toMatch("text/javascript");
      expect(answer.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
      expect(await answer.text()).toContain(
        path === script || path.includes("loader") ? 'window["Lean"]' : 'window["LeanV2"]',
      );
    }
  });

  it("is not served for the other region", async () => {
    const answer = await ask(script.replace("/sa/", "/ae/"));
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ message: /this sandbox plays sa/ });
  });

  it("is not served to a name that is not of this machine", async () => {
    for (const path of [script, "/link/start", "/link/assets/link.css"])
      expect((await ask(path, { headers: { host: "rebound.example" } })).status).toBe(403);
  });
});

describe("a screen of the journey", () => {
  it("allows its own scripts and styles only, and only the page that opened it around it", async () => {
    const { path, fetch } = await openDialog({});
    const page = await fetch(path);
    expect(page.status).toBe(200);
    expect(page.headers.get("content-security-policy")).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors http://localhost:3000",
    );
    const text = await page.text();
    expect(text).not.toMatch(/https?:\/\/(?!www\.w3\.org)|style=|onclick=|<script>/);
  });

  it("never has the token in its address or its text", async () => {
    const { path, fetch, access_token } = await openDialog({});
    expect(path).toMatch(/^\/link\/s\/[0-9a-f]{32}$/);
    expect(await (await fetch(path)).text()).not.toContain(access_token.slice(0, 20));
  });

  it("ignores forms of screens that are not open", async () => {
    const { path, fetch } = await openDialog({});
    for (const [action, body] of [
      ["accounts", "account=0"],
      ["code", "code=1111"],
      ["deny", ""],
    ])
      expect((await fetch(`${path}/${action}`, { method: "POST", body: body as string })).status).toBe(303);
    expect(await (await fetch(path)).text()).toContain("Choose your bank");
  });

  it("does not take a look that would break out of its style", async () => {
    const { path, fetch } = await openDialog({
      customization: {
        theme_color: "red;} body{display:none",
        button_border_radius: "12",
        button_text_color: "#fff000",
      },
    });
    expect(await (await fetch(`${path}/theme.css`)).text()).toBe(
      ":root { --on-theme: #fff000; --radius: 12px; }",
    );
  });

  it("is not opened for something that is no origin", async () => {
    for (const parent of [
      "",
      "null",
      "javascript:alert(1)",
      "http://a.example; script-src *",
      "http://a.example/b",
    ])
      expect((await openDialog({}, parent)).opened.status).toBe(400);
  });
});
