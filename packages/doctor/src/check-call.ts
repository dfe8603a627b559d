import { type Auth, createClient, type Environment, isLeanError } from "@openlean/core";
import { explainFailure, type Presented } from "./explain-failure.ts";
import type { Check } from "./report.ts";

type Verdict = Pick<Check, "status" | "finding" | "cause" | "next">;

const works: Record<"mtls" | "bearer", string> = {
  mtls: "mutual TLS works",
  bearer: "the token works",
};

/**
 * Lean's own test: ask for the banks. The codes say what is wrong with certificate, app token or token; that the
 * application may not see production yet is a success.
 */
export async function checkCall(
  channel: "mtls" | "bearer",
  auth: Auth,
  { region, environment, apiUrl }: Environment,
  timeoutMs: number,
): Promise<Check> {
  const id = `${channel}_call` as const;
  try {
    const client = createClient({}, { region, environment, auth, baseUrl: apiUrl, timeoutMs, maxRetries: 0 });
    const result = await client.raw("GET", "/banks/v1/");
    const code = result.ok ? undefined : result.toError().code;
    return { id, code, ...verdict(channel, result.status, code, Array.isArray(result.data)) };
  } catch (error) {
    if (!isLeanError(error)) return { id, status: "failed", finding: "the call could not be made" };
    const { code, kind } = error;
    if (kind === "unexpected_response")
      return {
        id,
        code,
        status: "failed",
        finding: "an answer arrived that does not come from the API",
        cause: "a proxy, a firewall or another service answers in its place",
        next: "check the URL, and what stands between this machine and Lean",
      };
    const presented: Presented = channel === "mtls" ? "certificate" : "not asked";
    return { id, code, status: "failed", finding: `no answer: ${code}`, ...explainFailure(code, presented) };
  }
}

function verdict(
  channel: "mtls" | "bearer",
  status: number,
  code: string | undefined,
  banks: boolean,
): Verdict {
  if (status >= 200 && status < 300)
    return banks
      ? { status: "ok", finding: `${works[channel]}: the list of banks arrived` }
      : {
          status: "warning",
          finding: `the answer is ${status}, but no list of banks`,
          cause: "another service answers at this URL",
          next: "check the URL",
        };
  if (code === "INSUFFICIENT_ACCESS_LEVEL")
    return {
      status: "ok",
      finding: `${works[channel]}: INSUFFICIENT_ACCESS_LEVEL only says that production is not open for the application yet`,
    };
  const finding = `the API answered ${status}${code && !code.startsWith("HTTP_") ? ` ${code}` : ""}`;
  const [cause, next] = reasons[code ?? ""] ??
    reasons[`${channel} ${status}`] ??
    (status >= 500 ? reasons["500"] : undefined) ?? [
      "the API does not say why",
      "quote the code to Lean's support",
    ];
  return { status: "failed", finding, cause, next };
}

const reasons: Record<string, [cause: string, next: string]> = {
  CERTIFICATE_TOKEN_MISMATCH: [
    "the certificate is a valid one of Lean's, but belongs to another application than the app token",
    "use the app token (application id) and the certificate of one application",
  ],
  INVALID_CERTIFICATE: [
    "a certificate was presented, but it is not valid: revoked, replaced or of the other environment",
    "generate a new certificate in the dashboard of this environment",
  ],
  INVALID_PARAMETERS: [
    "the API takes no app token together with a bearer token",
    "check what a gateway on the way adds to requests",
  ],
  RATE_LIMIT_EXCEEDED: ["too many calls in a short time", "wait a minute and run the doctor again"],
  "mtls 401": ["the app token is not one the API knows", "copy LEAN_APP_TOKEN from the Integration page"],
  "bearer 401": [
    "the API does not take this token: API and authorization server belong to different environments",
    "check LEAN_BASE_URL and LEAN_AUTH_URL, or leave both out",
  ],
  "mtls 403": ["the application may not call this", "ask Lean to open it for the application"],
  "bearer 403": ["the application may not call this", "ask Lean to open it for the application"],
  "mtls 404": ["there is no list of banks at this URL", "check LEAN_MTLS_URL, or leave it out"],
  "bearer 404": ["there is no list of banks at this URL", "check LEAN_BASE_URL, or leave it out"],
  "500": ["the API has trouble of its own", "look at status.leantech.me, and try again"],
};
