import { createSecureContext, rootCertificates, type SecureContext } from "node:tls";
import { mtls } from "@openlean/auth-middleware/mtls";
import { type Environment, isLeanError, LeanConfigError, resolveEnvironment } from "@openlean/core";
import { nodeTransport, proxyUrl } from "@openlean/core/node";
import { checkCall } from "./check-call.ts";
import { checkCertificates } from "./check-certificates.ts";
import { checkClock } from "./check-clock.ts";
import { checkDoctorOptions, clockOf } from "./check-doctor-options.ts";
import { checkHost } from "./check-host.ts";
import { checkProxy } from "./check-proxy.ts";
import { checkToken } from "./check-token.ts";
import type { DoctorOptions } from "./doctor-options.ts";
import { type Probe, probeHost, type ProbeOptions } from "./probe-host.ts";
import { type Material, readMaterial } from "./read-material.ts";
import type { Check, CheckId, Report } from "./report.ts";
import { tellOnce } from "./tell-once.ts";

/**
 * Checks a certificate set and credentials against an environment and says in plain words what is right and what is not.
 * It sends two harmless requests per host, and asks for one token. Never throws for what it finds.
 *
 * @throws {LeanConfigError} for an unknown region or environment, an unusable URL, or nothing to check
 */
export async function runDoctor(options: DoctorOptions): Promise<Report> {
  checkDoctorOptions(options);
  const { region, environment, authUrl, timeoutMs = 10_000 } = options;
  const now = clockOf(options.now ?? Date.now);
  const wantsMtls = [options.cert, options.key, options.ca, options.mtlsUrl].some(
    (value) => value !== undefined,
  );
  const wantsBearer = options.clientSecret !== undefined || (!wantsMtls && options.clientId !== undefined);
  const hosts = { region, environment, authUrl };
  const mtlsEnvironment = resolveEnvironment({ ...hosts, channel: "mtls", baseUrl: options.mtlsUrl });
  const bearerEnvironment = resolveEnvironment({ ...hosts, channel: "bearer", baseUrl: options.baseUrl });
  const proxy = options.proxy === undefined ? undefined : proxyUrl(options.proxy);
  if (!wantsMtls && !wantsBearer)
    throw new LeanConfigError(
      "nothing_to_check",
      "no credentials are given; set LEAN_CLIENT_ID and LEAN_CLIENT_SECRET, or LEAN_CERT, LEAN_KEY and LEAN_CERT_CHAIN",
    );

  const probing: ProbeOptions = { proxy, timeoutMs, now };
  const [overMtls, overBearer] = await Promise.all([
    wantsMtls ? checkMtls(options, mtlsEnvironment, probing) : notWanted(mtlsIds, "no certificate is given"),
    wantsBearer
      ? checkBearer(options, bearerEnvironment, probing)
      : notWanted(bearerIds, "no client secret is given"),
  ]);
  const unused = checkProxy(proxy, process.env);
  const probes = [...overMtls.probes, ...overBearer.probes];
  const found = [
    ...overMtls.checks,
    ...overBearer.checks,
    ...(unused ? [unused] : []),
    checkClock(probes),
  ].sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  const checks = tellOnce(found, overMtls.validAt?.(serverTime(probes)) ?? false);
  return {
    ok: checks.every(({ status }) => status !== "failed"),
    region,
    environment,
    hosts: {
      mtls: wantsMtls ? new URL(mtlsEnvironment.apiUrl).origin : undefined,
      api: wantsBearer ? new URL(bearerEnvironment.apiUrl).origin : undefined,
      auth: wantsBearer ? new URL(bearerEnvironment.authUrl).origin : undefined,
      proxy: proxy?.host,
    },
    checks,
  };
}

interface Findings {
  readonly checks: readonly Check[];
  readonly probes: readonly Probe[];
  /** Whether the client certificate is valid at a time. */
  readonly validAt?: (time: number | undefined) => boolean;
}

function serverTime(probes: readonly Probe[]): number | undefined {
  return probes.map((probe) => (probe.reached ? probe.date?.theirs : undefined)).find((time) => time);
}

const mtlsIds = ["files", "pem", "pair", "chain", "validity", "mtls_host", "mtls_call"] as const;
const bearerIds = ["api_host", "auth_host", "token", "bearer_call"] as const;
const order: readonly CheckId[] = [
  "files",
  "pem",
  "pair",
  "chain",
  "validity",
  "proxy",
  "mtls_host",
  "mtls_call",
  "api_host",
  "auth_host",
  "token",
  "bearer_call",
  "clock",
];

function notWanted(ids: readonly CheckId[], finding: string): Findings {
  const last = ids.at(-1);
  return { checks: last ? [{ id: last, status: "skipped", finding }] : [], probes: [] };
}

async function checkMtls(
  options: DoctorOptions,
  environment: Environment,
  probing: ProbeOptions,
): Promise<Findings> {
  const { material, check: files } = readMaterial(options);
  const { checks, identity, ca } = checkCertificates(material, options, probing.now());
  const origin = new URL(environment.apiUrl).origin;
  const secureContext = identity?.secureContext ?? withoutCertificate(ca);
  const probe = await probeHost(origin, { ...probing, secureContext });
  const presented = identity ? "certificate" : "no certificate";
  const host = checkHost("mtls_host", origin, probe, presented, probing.now());
  const call = !identity
    ? skipped("mtls_call", "needs a certificate set that can be used")
    : probe.reached
      ? await callOverMtls(options, material, environment, probing)
      : skipped("mtls_call", "needs the host to be reached");
  const validAt = (time: number | undefined) =>
    time !== undefined && checkCertificates(material, options, time).identity !== undefined;
  return { checks: [files, ...checks, host, call], probes: [probe], validAt };
}

async function callOverMtls(
  options: DoctorOptions,
  { cert, key, ca }: Material,
  environment: Environment,
  { proxy, timeoutMs }: ProbeOptions,
): Promise<Check> {
  try {
    const auth = mtls({
      cert: cert ?? "",
      key: key ?? "",
      ca: ca ?? "",
      passphrase: options.passphrase,
      appToken: options.appToken ?? options.clientId ?? "",
      proxy,
      // Told by the check of its validity.
      onWarning: () => undefined,
    });
    try {
      return await checkCall("mtls", auth, environment, timeoutMs);
    } finally {
      auth.close();
    }
  } catch (error) {
    const code = isLeanError(error) ? error.code : "unusable";
    if (code !== "missing_credential")
      return {
        id: "mtls_call",
        status: "failed",
        code,
        finding: "Node's TLS does not take this certificate set",
      };
    return {
      id: "mtls_call",
      status: "failed",
      code,
      finding: "the app token is missing or malformed",
      cause: "LEAN_APP_TOKEN is not set, or something else was copied into it",
      next: "set it to the application id of the Integration page of the dashboard",
    };
  }
}

async function checkBearer(
  options: DoctorOptions,
  environment: Environment,
  probing: ProbeOptions,
): Promise<Findings> {
  const { apiUrl, authUrl } = environment;
  const { proxy, timeoutMs, now } = probing;
  const origins = [new URL(apiUrl).origin, new URL(authUrl).origin] as const;
  const [api, auth] = await Promise.all([probeHost(origins[0], probing), probeHost(origins[1], probing)]);
  const checks: Check[] = [
    checkHost("api_host", origins[0], api, "not asked", now()),
    checkHost("auth_host", origins[1], auth, "not asked", now()),
  ];
  const http = nodeTransport({ proxy });
  try {
    const { clientId, clientSecret } = options;
    const { check, token } = auth.reached
      ? await checkToken({ clientId, clientSecret, authUrl, send: http.send })
      : { check: skipped("token", "needs the host to be reached"), token: undefined };
    checks.push(check);
    if (token === undefined) checks.push(skipped("bearer_call", "needs a token"));
    else if (!api.reached) checks.push(skipped("bearer_call", "needs the host to be reached"));
    else {
      const authorize = () => ({ authorization: `Bearer ${token}` });
      const given = { channel: "bearer" as const, authorize, transport: http.send };
      checks.push(await checkCall("bearer", given, environment, timeoutMs));
    }
  } finally {
    http.close();
  }
  return { checks, probes: [auth, api] };
}

function skipped(id: CheckId, finding: string): Check {
  return { id, status: "skipped", finding };
}

/** Trusts what `mtls()` would, and presents nothing: the server's side can be checked all the same. */
function withoutCertificate(ca: readonly string[]): SecureContext {
  return createSecureContext({ minVersion: "TLSv1.2", ca: [...rootCertificates, ...ca] });
}
