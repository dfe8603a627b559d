/** A host name or an address, without scheme, port, path or wildcard. */
const name =
  /^(?=.{1,253}$)(?:[a-z\d_](?:[\w-]*[a-z\d_])?(?:\.[a-z\d_](?:[\w-]*[a-z\d_])?)*|\[[\da-f:.]+\])$/i;

/**
 * Reads a list of hosts that are allowed beside this machine.
 *
 * @param option what the list is called, for the message
 * @throws {TypeError} for anything but names; they are not quoted
 */
export function readAllowedHosts(option: string, hosts: readonly string[] = []): readonly string[] {
  if (hosts.some((host) => !name.test(host)))
    throw new TypeError(`${option} takes names without scheme, port, path or wildcard, such as sandbox`);
  return hosts.map((host) => host.toLowerCase());
}

/** Whether a `Host` header or the host of a URL, with any port, is one of `hosts`. */
export function isAllowedHost(host: string, hosts: readonly string[]): boolean {
  return hosts.includes(host.toLowerCase().replace(/:\d{1,5}$/, ""));
}
