import { createBanksClient } from "@openlean/banks-client";
import { LeanConfigError } from "@openlean/core";
import type { Lean } from "../lean.ts";
import { reportError } from "../report-error.ts";

/** What may be told about the token: its claims, never its text. */
export interface TokenFacts {
  scope: string;
  /** Masked JWT, to recognise a new one. */
  hint: string;
  secondsLeft: number;
  lifetime: number;
  /** Requests to the authorization server: one however many callers waited. */
  tokenRequests: number;
  /** Attempts that were authorized with them. */
  authorized: number;
  /** Attempts whose token was refused with 401, dropped and replaced. */
  refused: number;
}

/** The certificate in use. Nothing of it is secret. */
export interface CertificateFacts {
  subject: string;
  fingerprint256: string;
  daysLeft: number;
}

/** The bearer token at hand; `undefined` without that channel. */
export async function readToken({ settings, banks, calls }: Lean): Promise<TokenFacts | undefined> {
  const channel = settings.channels.find(({ auth }) => auth.channel === "bearer");
  if (!channel) return undefined;
  const { authorization = "" } = await channel.auth.authorize({ environment: banks.environment });
  const [, payload = "", signature = ""] = authorization.split(".");
  const claims = JSON.parse(Buffer.from(payload, "base64url").toString() || "{}") as Record<string, unknown>;
  const [exp, iat] = [Number(claims["exp"]), Number(claims["iat"])];
  const now = settings.sandbox?.clock.now() ?? Date.now();
  const api = settings.tokens.requests.filter(({ scope }) => scope === "api");
  return {
    scope: typeof claims["scope"] === "string" ? claims["scope"] : "api",
    hint: `••••${signature.slice(-4)}`,
    secondsLeft: Math.max(0, Math.round(exp - now / 1000)),
    lifetime: exp - iat,
    tokenRequests: api.length,
    authorized: calls.authorized,
    refused: calls.refused,
  };
}

/** The client certificate; `undefined` without that channel. */
export async function readCertificate({ settings }: Lean): Promise<CertificateFacts | undefined> {
  const info = settings.certificate?.certificate;
  return (
    info && {
      subject: info.subject,
      fingerprint256: info.fingerprint256,
      daysLeft: Math.floor((info.validTo - Date.now()) / 86_400_000),
    }
  );
}

/** What happened to the requests around a rotation. */
export interface Rotation {
  requests: number;
  /** Must stay 0. */
  failed: number;
  failures: string[];
  rotations: number;
  before: string;
  after: string;
}

/** Exchanges the client certificate while requests are under way: none of them may fail. */
export async function rotateUnderLoad({ settings }: Lean): Promise<Rotation> {
  const { certificate, sandbox, region, environment, authUrl } = settings;
  if (!certificate)
    throw new LeanConfigError("missing_setting", "there is no client certificate; set LEAN_CERT");
  const channel = settings.channels.find(({ auth }) => auth === certificate);
  const banks = createBanksClient({
    region,
    environment,
    authUrl,
    baseUrl: channel?.baseUrl,
    auth: certificate,
    maxRetries: 0,
  });
  const load = sandbox
    ? { workers: 32, rotations: 3, pauseMs: 400 }
    : { workers: 2, rotations: 1, pauseMs: 400 };
  const rotation = { requests: 0, failed: 0, failures: [] as string[], rotations: 0 };
  const before = certificate.certificate?.fingerprint256 ?? "";
  const over = new AbortController();

  async function work(): Promise<void> {
    while (!over.signal.aborted) {
      rotation.requests++;
      try {
        const result = await banks.GET("/banks/v1/");
        if (!result.ok) throw result.toError();
      } catch (error) {
        rotation.failed++;
        rotation.failures.push(reportError(error).code);
      }
    }
  }

  const workers = Array.from({ length: load.workers }, work);
  const pause = () => new Promise((resolve) => setTimeout(resolve, load.pauseMs));
  await pause();
  while (rotation.rotations < load.rotations) {
    const next = await sandbox?.issueCertificate();
    // With Lean: put the new files in the place of the old ones first. Without an argument they are read again.
    await certificate.rotate(next && { ...next, ca: sandbox?.certificates.chain ?? "" });
    rotation.rotations++;
    await pause();
  }
  over.abort();
  await Promise.all(workers);
  return { ...rotation, before, after: certificate.certificate?.fingerprint256 ?? "" };
}
