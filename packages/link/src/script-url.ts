import { LeanConfigError, type Region } from "@openlean/core";

/** Which of Lean's two current scripts: the loader of the documentation, or the bundle of its Postman demo. */
export type Bundle = "loader" | "v2";

/** Names of the scripts' globals. */
export const globals: Readonly<Record<Bundle, string>> = { loader: "Lean", v2: "LeanV2" };

/**
 * The address of the script on Lean's CDN. Sandbox and production share it.
 *
 * @throws {LeanConfigError} `unknown_region`, `invalid_option`
 */
export function scriptUrl(region: Region, version: string, bundle: Bundle): string {
  if (region !== "sa" && region !== "ae")
    throw new LeanConfigError("unknown_region", 'loadLean: region must be "sa" or "ae"');
  if (typeof version !== "string" || !/^[\w-]+(\.[\w-]+)*$/.test(version))
    throw new LeanConfigError(
      "invalid_option",
      'loadLean: version must be "latest" or a version such as "1.2.3"',
    );
  if (bundle !== "loader" && bundle !== "v2")
    throw new LeanConfigError("invalid_option", 'loadLean: bundle must be "loader" or "v2"');
  return bundle === "loader"
    ? `https://cdn.leantech.me/link/loader/prod/${region}/${version}/lean-link-loader.min.js`
    : `https://cdn.leantech.me/link/sdk/web/v2/prod/${region}/${version}/Lean.min.js`;
}

/**
 * A script of the caller's own, as an absolute URL. A script can do everything the page can, so it must come over https,
 * from the page's own origin, or from a loopback address.
 *
 * @throws {LeanConfigError} `invalid_option`, `insecure_url`
 */
export function checkScriptUrl(src: string, pageUrl: string): string {
  if (typeof src !== "string" || src === "" || !URL.canParse(src, pageUrl))
    throw new LeanConfigError(
      "invalid_option",
      "loadLean: src is no URL; pass https://host/path or a path of this site",
    );
  const url = new URL(src, pageUrl);
  const ownOrigin = URL.canParse(pageUrl) && url.origin === new URL(pageUrl).origin && url.origin !== "null";
  const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\]|.+\.localhost)$/.test(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && (ownOrigin || loopback)))
    throw new LeanConfigError(
      "insecure_url",
      "loadLean: src must use https, or be on this site or a loopback address",
    );
  return url.href;
}
