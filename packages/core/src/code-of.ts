/** The system's or OpenSSL's code of an error or of what caused it; a code that could carry more than a name is left out. */
export function codeOf(error: unknown): string | undefined {
  for (let depth = 0, next = error; depth < 4 && typeof next === "object" && next !== null; depth++) {
    const { code, cause } = next as { code?: unknown; cause?: unknown };
    // OpenSSL has codes with a slash: ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE.
    if (typeof code === "string" && /^[\w/]{2,64}$/.test(code)) return code.replaceAll("/", "_");
    next = cause;
  }
  return (error as Error | undefined)?.name === "HTTPParserError" ? "INVALID_HTTP" : undefined;
}
