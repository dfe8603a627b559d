const explanations: readonly [code: RegExp, explanation: string][] = [
  [
    /CERT_HAS_EXPIRED/,
    "the server's certificate has expired; check this machine's clock, or ask Lean's support",
  ],
  [/CERT_NOT_YET_VALID/, "the server's certificate is not valid yet; check this machine's clock"],
  [
    /ERR_TLS_CERT_ALTNAME_INVALID|HOSTNAME_MISMATCH/,
    "the server's certificate is for another host; check baseUrl, and the proxy",
  ],
  [
    /DEPTH_ZERO_SELF_SIGNED/,
    "the server's certificate vouches for itself; check baseUrl and `ca` (lean_public_cert_chain.pem), or a proxy that breaks TLS open",
  ],
  [
    /UNABLE_TO_GET_ISSUER|UNABLE_TO_VERIFY_LEAF|SELF_SIGNED|UNABLE_TO_GET_CRL|CERT_UNTRUSTED|INVALID_CA/,
    "no authority that is trusted here vouches for the server's certificate; check `ca` (lean_public_cert_chain.pem), or a proxy that breaks TLS open",
  ],
  [
    /ALERT_CERTIFICATE_REQUIRED|ALERT_HANDSHAKE_FAILURE|PEER_DID_NOT_RETURN_A_CERTIFICATE/,
    "the server wants a client certificate and got none it takes; use mtls({ cert, key, ca }), or the bearer host",
  ],
  [
    /ALERT_UNKNOWN_CA/,
    "the server does not know who issued the client certificate; send its chain (`ca`), and check that it belongs to this environment",
  ],
  [
    /ALERT_CERTIFICATE_EXPIRED/,
    "the server says that the client certificate has expired; generate a new one in the dashboard",
  ],
  [
    /ALERT_CERTIFICATE_REVOKED/,
    "the server says that the client certificate was revoked; generate a new one in the dashboard",
  ],
  [
    /ALERT_(BAD|UNSUPPORTED)_CERTIFICATE|ALERT_CERTIFICATE_UNKNOWN|ALERT_ACCESS_DENIED|ALERT_DECRYPT_ERROR/,
    "the server refused the client certificate; check that it is the one of this application and environment",
  ],
  [
    /KEY_VALUES_MISMATCH/,
    "the key does not belong to the certificate; use the certificate and the key of one download",
  ],
  [
    /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|HTTP_REQUEST/,
    "the other side does not speak TLS there; check the scheme and the port of baseUrl, and the proxy",
  ],
  [
    /UNSUPPORTED_PROTOCOL|ALERT_PROTOCOL_VERSION/,
    "the two sides have no TLS version in common; TLS 1.2 or later is needed",
  ],
  [/^PROXY_407$/, "the proxy wants other credentials; check user and password in its URL"],
  [/^PROXY_/, "the proxy opened no tunnel; check that it allows CONNECT to this host"],
  [/^(ENOTFOUND|EAI_AGAIN)$/, "the name of the host was not resolved; check baseUrl and DNS"],
  [/^ECONNREFUSED$/, "nothing listens there; check host and port, and the firewall"],
  [
    /^(ECONNRESET|EPIPE|UND_ERR_SOCKET)$/,
    "the connection was closed without an answer; on an mTLS host that can mean that no client certificate was sent, or that it was refused",
  ],
  [
    /^(CONNECT_TIMEOUT|UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT)$/,
    "no connection came about in time; check the firewall, and whether this address is allowed",
  ],
  [
    /^(UND_ERR_HEADERS_OVERFLOW$|INVALID_HTTP$|HPE_)/,
    "the answer is not valid HTTP; check what stands between",
  ],
];

/**
 * What a connection failure means and what to do next, in one line; `undefined` for a code that tells nothing.
 *
 * @param code a code of Node, OpenSSL or undici, as in {@link LeanConnectionError}
 */
export function explainConnection(code: string): string | undefined {
  return explanations.find(([pattern]) => pattern.test(code))?.[1];
}
