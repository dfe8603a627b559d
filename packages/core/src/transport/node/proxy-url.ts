import { LeanConfigError } from "../../errors/config-error.ts";

/**
 * The URL of a proxy as an option gives it. Not quoted when it is wrong: it may hold a password.
 *
 * @throws {LeanConfigError} `invalid_url`
 */
export function proxyUrl(value: string | URL): URL {
  const text = typeof value === "string" || Object.prototype.toString.call(value) === "[object URL]";
  const url = text && URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new LeanConfigError("invalid_url", "proxy is not an http URL; write it as http://host:port");
  return url;
}
