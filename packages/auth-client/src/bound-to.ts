/**
 * Thumbprint (`x5t#S256`) of the client certificate that a token is bound to: RFC 8705, section 3.1. `undefined` for a
 * token without a binding, and for one that is no JWT, whose binding only the server knows.
 */
export function boundTo(token: string): string | undefined {
  try {
    const payload = token.split(".")[1] ?? "";
    const { cnf } = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/"))) as {
      cnf?: Record<string, unknown>;
    };
    const thumbprint = cnf?.["x5t#S256"];
    return typeof thumbprint === "string" ? thumbprint : undefined;
  } catch {
    return undefined;
  }
}
