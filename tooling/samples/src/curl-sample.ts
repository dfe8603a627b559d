import type { ApiOperation } from "@openlean/spec-model";
import { requestOf, type Values } from "./request.ts";
import { specs } from "./spec.ts";

/** Options of {@link curlSample}. */
export interface CurlOptions {
  values?: Values | undefined;
  /** Replaces the host, to run the sample elsewhere. Default: Lean's sandbox, or a receiver on this machine. */
  baseUrl?: string | undefined;
}

/** The curl sample of an operation. Credentials come from the environment and appear in no argument of its text. */
export function curlSample(operation: ApiOperation, options: CurlOptions = {}): string {
  if (operation.webhook) return deliverySample(operation, options);
  return operation.api === "auth" ? tokenSample(operation, options) : callSample(operation, options);
}

function callSample(operation: ApiOperation, { values, baseUrl }: CurlOptions): string {
  const request = requestOf(operation, values);
  const base = baseUrl ?? sandboxHost(operation, request.region);
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(request.path[name])),
  );
  const query = new URLSearchParams(
    Object.entries(request.query).map(([name, value]) => [name, String(value)]),
  );
  const url = `${base}${path}${query.size > 0 ? `?${query.toString()}` : ""}`;
  // curl sends GET without a body and POST with one by itself.
  const implied = request.body === undefined ? "GET" : "POST";
  const verb = operation.method === implied ? "" : `--request ${operation.method} `;
  const lines = [`curl --fail-with-body ${verb}"${url}"`];
  lines.push('--header "Authorization: Bearer $LEAN_TOKEN"');
  for (const [name, value] of Object.entries(request.header)) lines.push(`--header "${name}: ${value}"`);
  if (request.body !== undefined) {
    lines.push('--header "Content-Type: application/json"');
    lines.push(`--data ${quoted(json(request.body))}`);
  }
  return `${lines.join(" \\\n  ")}\n`;
}

function tokenSample(operation: ApiOperation, { baseUrl }: CurlOptions): string {
  return `curl --fail-with-body "${baseUrl ?? sandboxHost(operation, "sa")}${operation.path}" \\
  --data grant_type=client_credentials \\
  --data scope=api \\
  --data-urlencode "client_id=$LEAN_CLIENT_ID" \\
  --data-urlencode "client_secret=$LEAN_CLIENT_SECRET"
`;
}

/** Plays Lean: delivers the event's example to a receiver, as of now and with its signature. */
function deliverySample(
  { body: request }: ApiOperation,
  { baseUrl = "http://localhost:3000" }: CurlOptions,
): string {
  const [body] = Object.values(request?.examples ?? {});
  // Receivers refuse an event that is older than any repetition by Lean.
  const now = "$(date -u +%Y-%m-%dT%H:%M:%SZ)";
  const { timestamp } = body as { timestamp?: string };
  const parts = timestamp === undefined ? [json(body)] : json(body).split(timestamp);
  return `body=${parts.map(quoted).join(`"${now}"`)}
mac=$(printf %s "$body" | openssl dgst -sha512 -hmac "$LEAN_WEBHOOK_SECRET" -r | cut -d " " -f 1)
curl --fail-with-body "${baseUrl}/webhooks/lean" \\
  --header "Content-Type: application/json" \\
  --header "lean-signature: sha512=$mac" \\
  --data-binary "$body"
`;
}

function sandboxHost({ api }: ApiOperation, region: string): string {
  const server = specs[api]?.servers.find(
    (each) =>
      each["x-lean-region"] === region &&
      each["x-lean-environment"] === "sandbox" &&
      (each["x-lean-channel"] ?? "bearer") === "bearer",
  );
  if (!server) throw new Error(`the spec of ${api} names no sandbox for ${region}`);
  return server.url;
}

/** A text as one word of a POSIX shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

function json(value: unknown): string {
  const short = JSON.stringify(value);
  return short.length <= 72 ? short : JSON.stringify(value, null, 2);
}
