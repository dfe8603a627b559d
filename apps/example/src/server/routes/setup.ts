import type { Region } from "@openlean/core";
import type { Lean } from "../lean.ts";
import { reportError } from "../report-error.ts";

/** One light of the strip. */
export interface Check {
  name: "token" | "certificate" | "webhook" | "clock";
  good: boolean;
  reason: string;
}

/** Where the page is connected to. */
export interface Setup {
  region: Region;
  environment: "sandbox" | "production";
  /** Whether this is the sandbox of this machine, which can be told to fail. */
  local: boolean;
  apiUrl: string;
  /** Origin of Lean's script; `undefined` for the local stand-in, which this server passes on. */
  linkOrigin: string | undefined;
  /** Customer to begin with. */
  customerId: string | undefined;
}

/** Where the page is connected to, without any secret. */
export function describeSetup({ settings, banks }: Lean): Promise<Setup> {
  const { region, environment, sandbox, customerId } = settings;
  const { apiUrl } = banks.environment;
  const linkOrigin = sandbox ? undefined : "https://cdn.leantech.me";
  return Promise.resolve({ region, environment, local: Boolean(sandbox), apiUrl, linkOrigin, customerId });
}

/** Everything that has to be right before the first call, each with its reason. */
export async function checkSetup(lean: Lean): Promise<Check[]> {
  return [await checkToken(lean), checkCertificate(lean), checkWebhook(lean), await checkClock(lean)];
}

async function checkToken({ settings, banks }: Lean): Promise<Check> {
  const name = "token";
  const [channel] = settings.channels;
  if (channel?.auth.channel !== "bearer")
    return { name, good: true, reason: "Not needed: the client certificate stands in for it." };
  try {
    await channel.auth.authorize({ environment: banks.environment });
    return { name, good: true, reason: "The authorization server gives tokens of scope api." };
  } catch (error) {
    const { code, nextStep } = reportError(error);
    return { name, good: false, reason: `${code}: ${nextStep}` };
  }
}

function checkCertificate({ settings }: Lean): Check {
  const name = "certificate";
  const info = settings.certificate?.certificate;
  if (!info) return { name, good: false, reason: "Only tokens are set up; LEAN_CERT adds mutual TLS." };
  const days = Math.floor((info.validTo - Date.now()) / 86_400_000);
  return { name, good: days > 30, reason: `Key and certificate fit; ${days} days left.` };
}

function checkWebhook({ settings, feed }: Lean): Check {
  const name = "webhook";
  if (!feed.receiver) return { name, good: false, reason: "LEAN_WEBHOOK_SECRET is not set." };
  const last = feed.entries.findLast(({ status }) => status === 200);
  if (last) return { name, good: true, reason: `Last proven delivery: ${last.type}.` };
  const where = settings.sandbox ? "The sandbox delivers here" : "Register a public URL for /webhooks/lean";
  return { name, good: Boolean(settings.sandbox), reason: `${where}; nothing has arrived yet.` };
}

/** Lean's `Date` header against this machine; half a minute of difference breaks token lifetimes and signatures. */
async function checkClock({ settings, banks }: Lean): Promise<Check> {
  const name = "clock";
  if (settings.sandbox) {
    const hours = Math.round((settings.sandbox.clock.now() - Date.now()) / 3_600_000);
    return {
      name,
      good: true,
      reason: hours === 0 ? "The sandbox has this machine's time." : `The sandbox is ${hours} h ahead.`,
    };
  }
  try {
    const { response } = await banks.GET("/banks/v1/");
    const skew = Math.round((Date.parse(response.headers.get("date") ?? "") - Date.now()) / 1000);
    if (Number.isNaN(skew)) return { name, good: true, reason: "Lean does not tell its time." };
    return { name, good: Math.abs(skew) < 30, reason: `${Math.abs(skew)} s apart from Lean's clock.` };
  } catch (error) {
    return { name, good: false, reason: reportError(error).nextStep };
  }
}
