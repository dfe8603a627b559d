/** Options of `platformTransport`. */
export interface PlatformOptions {
  /**
   * URL of an HTTP proxy, `http://user:password@host:port`. TLS with the server runs inside its tunnel. Node only. The
   * environment variables HTTP_PROXY and HTTPS_PROXY are not read: pass their value where you want it used.
   */
  proxy?: string | URL | undefined;
}
