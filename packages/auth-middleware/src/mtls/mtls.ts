import type { Credential } from "@openlean/auth-client";
import type { Auth, Transport } from "@openlean/core";
import { nodeTransport, proxyUrl } from "@openlean/core/node";
import { appTokenOf } from "./app-token.ts";
import { askOwn, isOpen, openIdentity } from "./ask.ts";
import { certificateContext } from "./certificate-context.ts";
import { checkIdentity, checkMtlsOptions } from "./check-mtls-options.ts";
import type { IdentityOptions } from "./identity-options.ts";
import { type Identity, loadIdentity } from "./load-identity.ts";
import type { MtlsAuth, MtlsOptions } from "./mtls-options.ts";
import { warnerOf } from "./warner.ts";
import { watchIdentity } from "./watch-identity.ts";

const day = 86_400_000;
/** How long calls share one question to a provider, in milliseconds: a later one does not wait for an answer that was lost. */
const sharedMs = 10_000;

/**
 * Mutual TLS: presents the client certificate on every connection and sends `lean-app-token`, never a bearer token next to
 * it, because Lean refuses the two together. Node only.
 *
 * @throws {LeanConfigError} `invalid_option`, and when a file is missing or unusable, the key belongs to another
 *   certificate, or the certificate expired: see {@link loadIdentity}
 */
export function mtls(options: MtlsOptions): MtlsAuth {
  checkMtlsOptions(options);
  const { bearer, warnDays = 30 } = options;
  const warn = warnerOf(options.onWarning);
  const provider = "identity" in options ? options.identity : undefined;
  const files = provider ? undefined : (options as IdentityOptions);
  let identity: Identity | undefined;
  let loading: { readonly since: number; readonly identity: Promise<Identity> } | undefined;
  let lookAgainAt = -Infinity;

  const http = nodeTransport({
    secureContext: () => (identity as Identity).secureContext,
    proxy: options.proxy === undefined ? undefined : proxyUrl(String(options.proxy)),
  });

  function use(next: Identity): Identity {
    const first = !identity;
    identity = next;
    lookAgainAt = -Infinity;
    if (!first) http.replace(() => next.secureContext);
    return next;
  }

  /** What the files or the provider hold now. */
  async function read(): Promise<Identity> {
    if (files) return loadIdentity(await openIdentity(files));
    const ask = provider as () => IdentityOptions;
    const given: unknown = await askOwn(ask, "identity_unavailable", "the function given as `identity`");
    return loadGiven("the function given as `identity`", given);
  }

  function load(): Promise<Identity> {
    const now = performance.now();
    if (loading && now - loading.since < sharedMs) return loading.identity;
    const own = {
      since: now,
      identity: read()
        .then((found) => identity ?? use(found))
        .finally(() => {
          if (loading === own) loading = undefined;
        }),
    };
    loading = own;
    return own.identity;
  }

  /** Once a day, by a clock that nobody sets; the end itself is a date. */
  function warnAhead({ certificate }: Identity, now: number): void {
    lookAgainAt = now + day;
    const left = certificate.validTo - Date.now();
    if (left > warnDays * day) return;
    warn({
      code: "certificate_expires",
      message: `the client certificate ends in ${Math.max(0, Math.floor(left / day))} days, on ${new Date(certificate.validTo).toISOString().slice(0, 10)}; generate a new one in the dashboard`,
    });
  }

  const transport: Transport = (request) => {
    if (!identity) return load().then(() => transport(request));
    const now = performance.now();
    if (now >= lookAgainAt) warnAhead(identity, now);
    return http.send(request);
  };

  let stopWatching: (() => void) | undefined;
  if (files) {
    if (isOpen(files)) use(loadIdentity(files));
    if (options.watch) stopWatching = watchIdentity(files, use, warn);
  }

  return {
    transport,
    ...(bearer ? overBearer(bearer, transport, () => identity, load) : overAppToken(options.appToken)),
    get certificate() {
      return identity?.certificate;
    },
    async rotate(given) {
      const next = given === undefined ? await read() : await loadGiven("rotate", given);
      return use(next).certificate;
    },
    close() {
      stopWatching?.();
      http.close();
    },
  };
}

type Channel = Pick<Auth, "channel" | "authorize" | "unauthorized">;

function overAppToken(credential: Credential): Channel {
  const token = appTokenOf(credential);
  return {
    channel: "mtls",
    authorize: () => token.authorize(),
    unauthorized: (headers) => token.refused(headers),
  };
}

function overBearer(
  bearer: Auth,
  transport: Transport,
  current: () => Identity | undefined,
  load: () => Promise<Identity>,
): Channel {
  const own = (context: Parameters<Auth["authorize"]>[0]) =>
    certificateContext(context, transport, () => current()?.thumbprint);
  return {
    channel: bearer.channel,
    authorize: (context) =>
      current() ? bearer.authorize(own(context)) : load().then(() => bearer.authorize(own(context))),
    unauthorized: (headers, context) => bearer.unauthorized?.(headers, own(context)) ?? false,
  };
}

/** Reads what a caller gave, whatever it is: its getters may throw. */
async function loadGiven(owner: string, given: unknown): Promise<Identity> {
  const options = await askOwn(
    () => {
      checkIdentity(owner, given);
      const { cert, key, ca, pfx, passphrase, trust } = given;
      return { cert, key, ca, pfx, passphrase, trust } as IdentityOptions;
    },
    "invalid_option",
    `${owner}: what it was given`,
  );
  return loadIdentity(await openIdentity(options));
}
