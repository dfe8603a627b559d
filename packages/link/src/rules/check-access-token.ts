const minimumMs = 600_000;

/**
 * What is wrong with a token for LinkSDK, or `undefined`. Only `exp` is read (RFC 7519); the signature is for Lean to
 * check.
 */
export function checkAccessToken(value: unknown, now: number): string | undefined {
  if (typeof value !== "string")
    return "must be the customer token as a string; get it with customerToken on your server";
  if (/^bearer\s/i.test(value)) return "must be the bare token; remove `Bearer `, LinkSDK adds it";
  const exp = expiryOf(value);
  if (exp === undefined)
    return "is not a JWT with an expiry; pass what customerToken on your server gives, unchanged";
  const leftMs = exp * 1000 - now;
  if (leftMs < minimumMs)
    return `${leftMs <= 0 ? "has expired" : `is valid for ${Math.floor(leftMs / 1000)} s only`}, LinkSDK wants 600 s; get a new one right before the call, or correct this device's clock`;
  return undefined;
}

function expiryOf(token: string): number | undefined {
  const payload = /^[\w-]+\.([\w-]+)\.[\w-]+$/.exec(token)?.[1];
  if (payload === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/")));
    const exp = typeof claims === "object" && claims !== null && "exp" in claims ? claims.exp : undefined;
    return typeof exp === "number" && Number.isFinite(exp) ? exp : undefined;
  } catch {
    return undefined;
  }
}
