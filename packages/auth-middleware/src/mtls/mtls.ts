import { type Auth, LeanConfigError } from "@openlean/core";
import { type IdentityOptions, loadIdentity } from "./identity.ts";
import { undiciTransport } from "./undici-transport.ts";

/** Options of {@link mtls}: the three files, and how the application is named. */
export type MtlsOptions = IdentityOptions & (AppTokenOption | BearerOption);

interface AppTokenOption {
  /** The application's token, sent as `lean-app-token`. Same value as the application id. */
  appToken: string;
  bearer?: undefined;
}

interface BearerOption {
  /**
   * Sends this bearer token over the client certificate's connections instead of the app token, to the bearer hosts. No
   * text of Lean describes that combination (its server metadata advertises RFC 8705), so use it when Lean told you to.
   */
  bearer: Auth;
  appToken?: undefined;
}

/**
 * Mutual TLS: presents the client certificate on every connection and sends `lean-app-token`, never a bearer token next to
 * it, because Lean refuses the two together. Node only.
 *
 * @throws {LeanConfigError} when a file is missing or unusable, the key belongs to another certificate, or the
 *   certificate expired: see {@link loadIdentity}
 */
export function mtls(options: MtlsOptions): Auth {
  const { appToken, bearer } = options;
  const transport = undiciTransport(loadIdentity(options));
  if (bearer)
    return {
      channel: bearer.channel,
      transport,
      authorize: (context) => bearer.authorize(context),
      unauthorized: (headers, context) => bearer.unauthorized?.(headers, context) ?? false,
    };
  if (typeof appToken !== "string" || !/^[\w-]{1,200}$/.test(appToken))
    throw new LeanConfigError(
      "missing_credential",
      "appToken is missing or malformed; copy the application id from the Integration page of the dashboard",
    );
  return { channel: "mtls", transport, authorize: () => ({ "lean-app-token": appToken }) };
}
