import type { Region } from "@openlean/core";
import type { LoadedLean } from "../src/index.ts";

export const now: number = Date.parse("2026-11-22T09:00:00Z");

/** An unsigned JWT that ends so many seconds from `now`. */
export function jwt(seconds: number, claims: object = {}): string {
  return `${part({ alg: "RS256" })}.${part({ exp: now / 1000 + seconds, ...claims })}.c2lnbmF0dXJl`;
}

function part(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

/** LinkSDK as a page has it after the script ran, with a record of the calls it got. */
export function observedLean<R extends Region>(
  region: R,
  sandbox: boolean = true,
): LoadedLean<R> & { calls: Call[] } {
  const calls: Call[] = [];
  const names = [
    "connect",
    "reconnect",
    "link",
    "createBeneficiary",
    "createPaymentSource",
    "updatePaymentSource",
    "pay",
    "checkout",
    "authorizeConsent",
    "manageConsents",
    "captureRedirect",
    "verifyAddress",
  ];
  const sdk = Object.fromEntries(
    names.map((name) => [
      name,
      function (this: unknown, config: object) {
        if (this !== sdk) throw new TypeError("called without its object");
        calls.push({ name, config });
      },
    ]),
  );
  return { region, sandbox, sdk, now: () => now, calls };
}

export interface Call {
  name: string;
  config: object;
}

export const common: { app_token: string; access_token: string } = {
  app_token: "app-1",
  access_token: jwt(3599),
};

export const redirects = {
  success_redirect_url: "https://shop.example/done",
  fail_redirect_url: "https://shop.example/failed",
};
