/**
 * The `lean-signature` header that Lean would send with this body: `sha512=` and the HMAC with SHA-512 in lower-case
 * hexadecimal. For tests and local senders.
 *
 * @example
 * const body = JSON.stringify(event);
 * await app.request("/webhooks/lean", { method: "POST", body, headers: { "lean-signature": await signBody(body, secret) } });
 */
export async function signBody(body: Uint8Array | string, secret: string): Promise<string> {
  const encoder = new TextEncoder();
  const bytes = typeof body === "string" ? encoder.encode(body) : new Uint8Array(body);
  const algorithm = { name: "HMAC", hash: "SHA-512" };
  const key = await crypto.subtle.importKey("raw", encoder.encode(secret), algorithm, false, ["sign"]);
  const mac = new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes));
  return `sha512=${Array.from(mac, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
