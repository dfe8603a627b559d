import { isAllowedHost } from "../listeners/allowed-hosts.ts";
import { isLoopbackHost } from "../listeners/loopback.ts";

/**
 * Reads the address of a webhook receiver. Only this machine is allowed and the hosts that somebody named at the
 * start: a sandbox never talks to anybody else.
 *
 * @throws {TypeError} for anything but an http or https URL of such a host; the URL itself is not quoted
 */
export function parseEndpoint(text: string, allowed: readonly string[] = []): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new TypeError(
      "the webhook URL must be a full http or https URL, such as http://127.0.0.1:3000/webhooks",
    );
  if (!isLoopbackHost(url.host) && !isAllowedHost(url.host, allowed))
    throw new TypeError(
      "the webhook URL must be on this machine (127.0.0.1, [::1] or localhost) or on a host that --allowed-webhook-host names: the sandbox sends nothing elsewhere",
    );
  if (url.username || url.password)
    throw new TypeError("the webhook URL must not hold a user name or password");
  return url;
}
