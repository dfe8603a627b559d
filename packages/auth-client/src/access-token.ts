/** A token as the authorization server gave it, with the moment it ends on this machine's clock. */
export interface AccessToken {
  /** The bare JWT: goes after `Bearer ` in an `Authorization` header, and without it into LinkSDK's `access_token`. */
  readonly value: string;
  /** The scope that was asked for: `api` or `customer.<customer_id>`. */
  readonly scope: string;
  /** End of validity in milliseconds since 1970, from `expires_in` and the time the request was sent. */
  readonly expiresAt: number;
  /** Thumbprint (`x5t#S256`, RFC 8705) of the client certificate that it works with; absent where it is not bound. */
  readonly certificate?: string | undefined;
}
