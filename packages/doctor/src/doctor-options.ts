import type { Pem } from "@openlean/auth-middleware/mtls";
import type { EnvironmentName, Region } from "@openlean/core";

/** Options of {@link runDoctor}. Give what your application uses; a channel without credentials is not checked. */
export interface DoctorOptions {
  /** Country of the application. */
  region: Region;
  environment: EnvironmentName;
  /** Application id, for tokens. */
  clientId?: string | undefined;
  clientSecret?: string | undefined;
  /** `my_app_cert.crt`: path, PEM text or bytes. */
  cert?: Pem | undefined;
  /** `my_app_private_key.pem`: path, PEM text or bytes. */
  key?: Pem | undefined;
  /** `lean_public_cert_chain.pem`: path, PEM text or bytes. */
  ca?: Pem | undefined;
  /** Passphrase of an encrypted key. */
  passphrase?: string | undefined;
  /** Default: the client id, which is the same value. */
  appToken?: string | undefined;
  /** Replaces the host of the API for tokens. */
  baseUrl?: string | undefined;
  /** Replaces the host of the API for client certificates. */
  mtlsUrl?: string | undefined;
  /** Replaces the authorization server. */
  authUrl?: string | undefined;
  /** URL of an HTTP proxy that all checks go through. */
  proxy?: string | undefined;
  /** Longest wait for one answer, in milliseconds. Default 10,000. */
  timeoutMs?: number | undefined;
  /** Current time in milliseconds since 1970. Default `Date.now`. */
  now?: (() => number) | undefined;
}
