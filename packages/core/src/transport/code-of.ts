/** Which of these it is depends on who noticed first that the other side had hung up: the write, the read or undici. */
const closed = /^(EPIPE|UND_ERR_SOCKET)$/;

/**
 * The system's or OpenSSL's code of an error or of what caused it. Left out is a code that could carry more than a name:
 * Node, OpenSSL and undici write theirs in capitals, Bun in words that begin with one.
 */
export function codeOf(error: unknown): string | undefined {
  for (let depth = 0, next = error; depth < 4 && typeof next === "object" && next !== null; depth++) {
    const { code, cause } = next as { code?: unknown; cause?: unknown };
    // OpenSSL has codes with a slash; 3.5, which Node 24 has, renamed SSLV3_ALERT_HANDSHAKE_FAILURE and its kin that way.
    if (typeof code === "string" && /^(?!.*\d{5})([A-Z][A-Z\d_/]{1,63}|[A-Z][A-Za-z]{1,31})$/.test(code))
      return closed.test(code)
        ? "ECONNRESET"
        : code.replace("SSL/TLS_ALERT", "SSLV3_ALERT").replaceAll("/", "_");
    next = cause;
  }
  return (error as Error | undefined)?.name === "HTTPParserError" ? "INVALID_HTTP" : undefined;
}
