import { checkLinkCall } from "@openlean/link/rules";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkCall, LinkProblem } from "../src/doors/link/check-call.ts";
import type { LinkRequest } from "../src/doors/link/link-session.ts";
import type { World } from "../src/kernel/world.ts";

const customer_id = "0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01";
const now = Date.parse("2026-11-22T09:00:00Z");
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const access_token = `${part({ alg: "RS256" })}.${part({ exp: now / 1000 + 3600 })}.c2ln`;
const base = {
  app_token: "app-1",
  access_token,
  sandbox: true,
  customer_id,
  permissions: ["accounts", "identity"],
  success_redirect_url: "https://shop.example/done",
  fail_redirect_url: "https://shop.example/failed",
  show_consent_explanation: true,
};

function call(region: "sa" | "ae", config: object, method: string = "connect"): Promise<LinkRequest> {
  const world = { region, clock: { now: () => now }, credentials: { appToken: "app-1" } };
  return checkCall(world as unknown as World, method, config as Record<string, unknown>, async () => ({
    customerId: customer_id,
    expiresAt: now + 3_600_000,
  }));
}

describe("a LinkSDK call", () => {
  it("is read into what the journey needs", async () => {
    const config = { ...base, access_from: "2026-05-13", access_to: "2026-05-14", bank_identifier: "LEA1" };
    expect(await call("sa", config)).toMatchObject({
      method: "connect",
      customerId: customer_id,
      accountType: "PERSONAL",
      permissions: ["identity", "accounts"],
      bankIdentifier: "LEA1",
      accessFrom: Date.parse("2026-05-13"),
      accessTo: Date.parse("2026-05-14T23:59:59.999Z"),
      redirects: { success: base.success_redirect_url, fail: base.fail_redirect_url },
      showConsent: true,
    });
    const empty = { ...base, success_redirect_url: "", fail_redirect_url: "", sandbox: "true" };
    expect(await call("sa", empty)).toMatchObject({ redirects: undefined, accessFrom: undefined });
    expect((await call("ae", { ...base, permissions: ["payments", "balance"] })).permissions).toEqual([
      "balance",
    ]);
    expect((await call("sa", { ...base, account_type: "BUSINESS" })).accountType).toBe("BUSINESS");
  });

  it.each([
    { language: "fr" },
    { access_from: "tomorrow" },
    { access_to: "2026-02-30" },
    { access_from: "2026-05-14", access_to: "2026-05-13" },
    { success_redirect_url: "javascript:alert(1)" },
    { permissions: ["balances"] },
    { permissions: [] },
    { customerId: "x" },
    { bank_identifier: "" },
    { account_type: "personal" },
    { customization: { force_appearance: "auto" } },
    { destination_avatar: "data:image/png,x" },
  ])("is refused with %j in the words of the link package", async (change) => {
    const { sandbox: _, ...config } = { ...base, ...change };
    const [problem] = checkLinkCall("connect", config, { region: "sa", now });
    await expect(call("sa", { ...base, ...change })).rejects.toThrow(new LinkProblem(problem?.message));
  });

  it("is refused exactly when the link package refuses it", async () => {
    const values = fc.oneof(
      fc.constantFrom(
        "",
        "en",
        "ar",
        "2026-05-13",
        "https://shop.example",
        "javascript:x",
        "PERSONAL",
        true,
        null,
      ),
      fc.string(),
      fc.constantFrom(["identity"], ["payments"], ["beneficiaries"], [], {}),
    );
    const change = fc.dictionary(
      fc.constantFrom(
        "language",
        "access_from",
        "access_to",
        "success_redirect_url",
        "permissions",
        "account_type",
        "bank_identifier",
        "show_consent_explanation",
        "payment_destination_id",
        "customization",
        "unknown",
      ),
      values,
      { maxKeys: 3 },
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom("sa" as const, "ae" as const), change, async (region, changed) => {
        const { sandbox: _, ...config } = { ...base, ...changed };
        const refused = checkLinkCall("connect", config, { region, now }).some(({ tolerated }) => !tolerated);
        const outcome = await call(region, { ...base, ...changed }).then(
          () => false,
          (error: unknown) => error instanceof LinkProblem,
        );
        expect(outcome).toBe(refused);
      }),
      { numRuns: 500 },
    );
  });
});
