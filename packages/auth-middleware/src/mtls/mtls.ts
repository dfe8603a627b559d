import { createHash } from "node:crypto";
import { type Auth, isLeanError, LeanConfigError, type Transport } from "@openlean/core";
import { nodeTransport, proxyUrl } from "@openlean/core/node";
import { CertificateContext } from "./certificate-context.ts";
import { type CertificateInfo, type Identity, type IdentityOptions, loadIdentity } from "./identity.ts";
import { pathOf, readBytes } from "./read-pem.ts";
import { watchFiles } from "./watch-files.ts";

/** Options of {@link mtls}: where the client certificate comes from, how the application is named, and how it is kept. */
export type MtlsOptions = (IdentityOptions | ProviderOption) &
  (AppTokenOption | BearerOption) &
  KeepingOptions;

interface ProviderOption {
  /**
   * Gives the client certificate, for example out of a vault. Called before the first request and by `rotate()`. A failure
   * fails the calls that wait for it, and the next one asks again.
   */
  identity: () => Promise<IdentityOptions> | IdentityOptions;
}

interface AppTokenOption {
  /** The application's token, sent as `lean-app-token`. Same value as the application id. */
  appToken: string;
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
  /** How long ahead of the certificate's end to warn, in days. Default 30. */
  warnDays?: number | undefined;
  /** Receives warnings: an end that is near, files that cannot be used. Default `process.emitWarning`. */
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
  /** The certificate in use; `undefined` before a provider was asked. */
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

const day = 86_400_000;

/**
 * Mutual TLS: presents the client certificate on every connection and sends `lean-app-token`, never a bearer token next to
 * it, because Lean refuses the two together. Node only.
 *
 * @throws {LeanConfigError} when a file is missing or unusable, the key belongs to another certificate, or the
 *   certificate expired: see {@link loadIdentity}
 */
export function mtls(options: MtlsOptions): MtlsAuth {
  const { appToken, bearer, warnDays = 30, onWarning = emitWarning } = options;
  if (!bearer && (typeof appToken !== "string" || !/^[\w-]{1,200}$/.test(appToken)))
    throw new LeanConfigError(
      "missing_credential",
      "appToken is missing or malformed; copy the application id from the Integration page of the dashboard",
    );
  if (bearer?.transport)
    throw new LeanConfigError("invalid_option", "give proxy to mtls, not to the bearer inside it");
  const provider: () => Promise<IdentityOptions> | IdentityOptions =
    "identity" in options ? options.identity : () => options;
  const files = "identity" in options ? undefined : options;
  let identity: Identity | undefined;
  let loading: Promise<Identity> | undefined;
  let lookAgainAt = 0;

  /** The provider's own error may quote what it was given. */
  async function ask(): Promise<IdentityOptions> {
    try {
      return await provider();
    } catch (error) {
      if (isLeanError(error)) throw error;
      throw new LeanConfigError("identity_unavailable", "the function given as `identity` failed");
    }
  }

  const http = nodeTransport({
    secureContext: () => (identity as Identity).secureContext,
    proxy: options.proxy === undefined ? undefined : proxyUrl(options.proxy),
  });

  function use(next: Identity): Identity {
    const first = !identity;
    identity = next;
    lookAgainAt = 0;
    if (!first) http.replace(() => next.secureContext);
    return next;
  }

  function warnAhead(now: number): void {
    lookAgainAt = now + day;
    const left = (identity as Identity).certificate.validTo - now;
    if (left > warnDays * day) return;
    onWarning({
      code: "certificate_expires",
      message: `the client certificate ends in ${Math.max(0, Math.floor(left / day))} days, on ${new Date((identity as Identity).certificate.validTo).toISOString().slice(0, 10)}; generate a new one in the dashboard`,
    });
  }

  function load(): Promise<Identity> {
    loading ??= Promise.resolve()
      .then(ask)
      .then((given) => use(loadIdentity(given)))
      .finally(() => (loading = undefined));
    return loading;
  }

  const transport: Transport = (request) => {
    if (!identity) return load().then(() => transport(request));
    const now = Date.now();
    if (now >= lookAgainAt) warnAhead(now);
    return http.send(request);
  };

  let stopWatching: (() => void) | undefined;
  if (files) {
    use(loadIdentity(files));
    if (options.watch) stopWatching = watchIdentity(files, use, onWarning);
  } else if (options.watch)
    throw new LeanConfigError("invalid_option", "watch needs files; with a provider, call rotate()");

  return {
    channel: bearer ? bearer.channel : "mtls",
    transport,
    ...(bearer
      ? {
          authorize(context) {
            const own = new CertificateContext(context, transport, () => identity?.thumbprint);
            return identity ? bearer.authorize(own) : load().then(() => bearer.authorize(own));
          },
          unauthorized: (headers, context) => bearer.unauthorized?.(headers, context) ?? false,
        }
      : { authorize: () => ({ "lean-app-token": appToken ?? "" }) }),
    get certificate() {
      return identity?.certificate;
    },
    async rotate(given) {
      return use(loadIdentity(given ?? files ?? (await ask()))).certificate;
    },
    close() {
      stopWatching?.();
      http.close();
    },
  };
}

/** How long to wait for files that do not fit together yet, and how often to look. */
const patience = { tries: 50, everyMs: 100 };

function watchIdentity(
  files: IdentityOptions,
  use: (identity: Identity) => void,
  onWarning: (warning: MtlsWarning) => void,
): () => void {
  const material = (["cert", "key", "ca", "pfx"] as const).filter(
    (name) => pathOf(files[name]) !== undefined,
  );
  const paths = material.map((name) => files[name] as string);
  if (paths.length === 0)
    throw new LeanConfigError("invalid_option", "watch needs files; cert, key and ca hold no path");
  const state = (): string => {
    const hash = createHash("sha256");
    for (const [index, path] of paths.entries())
      hash.update(readBytes(material[index] as string, path)).update("\0");
    return hash.digest("hex");
  };
  let current = state();
  let waiting: ReturnType<typeof setTimeout> | undefined;

  function look(tries: number): void {
    clearTimeout(waiting);
    try {
      const found = state();
      if (found === current) return;
      const identity = loadIdentity(files);
      // Written between the two readings: the next look decides.
      if (found !== state()) return again(tries, undefined);
      use(identity);
      current = found;
    } catch (error) {
      again(tries, error as LeanConfigError);
    }
  }

  function again(tries: number, error: LeanConfigError | undefined): void {
    if (tries > 0) {
      waiting = setTimeout(() => look(tries - 1), patience.everyMs);
      waiting.unref();
    } else if (error)
      onWarning({
        code: error.code,
        message: `the new client certificate is not used, the old one stays: ${error.message}`,
      });
  }

  const stop = watchFiles(paths, () => look(patience.tries));
  return () => {
    stop();
    clearTimeout(waiting);
  };
}

function emitWarning({ code, message }: MtlsWarning): void {
  process.emitWarning(message, { type: "OpenleanWarning", code: `OPENLEAN_${code.toUpperCase()}` });
}
