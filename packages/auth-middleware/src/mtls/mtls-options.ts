import type { Credential } from "@openlean/auth-client";
import type { Auth, Transport } from "@openlean/core";
import type { CertificateInfo, IdentityOptions } from "./identity-options.ts";

/** Options of {@link mtls}: where the client certificate comes from, how the application is named, and how it is kept. */
export type MtlsOptions = (IdentityOptions | ProviderOption) &
  (AppTokenOption | BearerOption) &
  KeepingOptions;

interface ProviderOption {
  /**
   * Gives the client certificate, for example out of a vault. Called before the first request and by `rotate()`. A failure
   * fails the calls that wait for it, and the next one asks again.
   */
  identity: () => PromiseLike<IdentityOptions> | IdentityOptions;
}

interface AppTokenOption {
  /**
   * The application's token, sent as `lean-app-token`. Same value as the application id. A function is asked with the
   * first call, and again after the API refused what it gave, at most once a minute.
   */
  appToken: Credential;
  bearer?: undefined;
}

interface BearerOption {
  /**
   * Sends this bearer token over the client certificate's connections instead of the app token, to the bearer hosts. The
   * token is asked for over them as well; one that is bound to the certificate (RFC 8705) is replaced when that one is.
   * No text of Lean describes the combination (its server's metadata advertises it), so use it when Lean told you to.
   */
  bearer: Auth;
  appToken?: undefined;
}

interface KeepingOptions {
  /**
   * Takes a new certificate as soon as its files have changed: renamed over, swapped through Kubernetes' `..data` link, or
   * written in place. Files that do not fit together are left alone until they do. Default `false`.
   */
  watch?: boolean | undefined;
  /** How long ahead of the certificate's end to warn, in whole days up to 3,650. Default 30. */
  warnDays?: number | undefined;
  /**
   * Receives warnings: an end that is near, files that cannot be used. Default `process.emitWarning`. What it throws
   * changes nothing; the first time, a process warning says so.
   */
  onWarning?: ((warning: MtlsWarning) => void) | undefined;
  /** URL of an HTTP proxy, `http://user:password@host:port`. TLS runs inside its tunnel, with the client certificate. */
  proxy?: string | URL | undefined;
}

/** Something to look at before it becomes a failure. */
export interface MtlsWarning {
  /** `certificate_expires`, or the code of the {@link LeanConfigError} that kept a new certificate out. */
  readonly code: string;
  readonly message: string;
}

/** What {@link mtls} makes: an {@link Auth} whose certificate can be exchanged while requests are under way. */
export interface MtlsAuth extends Auth {
  readonly transport: Transport;
  /** The certificate in use; `undefined` before a provider, or a function that gives the passphrase, was asked. */
  readonly certificate: CertificateInfo | undefined;
  /**
   * Takes another certificate: the given one, or what the files or the provider hold now. Requests that start afterwards
   * use it, those under way finish with the old one, and nothing fails in between. When the new one cannot be used, it is
   * refused and the old one stays.
   *
   * @throws {LeanConfigError} as {@link mtls} does
   */
  rotate(identity?: IdentityOptions): Promise<CertificateInfo>;
  /** Stops watching and closes the connections as they become idle. */
  close(): void;
}
