import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";

/** Two network namespaces that see each other and nothing else, as two containers on one network do. */
export interface Network {
  /** Arguments in front of a command that runs in a namespace. */
  inside(name: string): string[];
  remove(): void;
}

const prefix = "openlean-";

/**
 * Joins two namespaces by a pair of virtual interfaces; each knows both by name. Needs root and iproute2.
 *
 * @throws {Error} when `ip` refuses
 */
export function createNetwork(first: string, second: string): Network {
  const names = [first, second] as const;
  const remove = (): void => {
    for (const name of names) {
      ip(["netns", "del", prefix + name], true);
      rmSync(`/etc/netns/${prefix}${name}`, { recursive: true, force: true });
    }
  };
  remove();
  const hosts = names.map((name, index) => `10.231.0.${index + 1} ${name}`).join("\n");
  for (const name of names) {
    ip(["netns", "add", prefix + name]);
    // `ip netns exec` puts it over /etc/hosts.
    mkdirSync(`/etc/netns/${prefix}${name}`, { recursive: true });
    writeFileSync(`/etc/netns/${prefix}${name}/hosts`, `127.0.0.1 localhost\n${hosts}\n`);
  }
  ip([
    "link",
    "add",
    "eth0",
    "netns",
    prefix + first,
    "type",
    "veth",
    "peer",
    "name",
    "eth0",
    "netns",
    prefix + second,
  ]);
  for (const [index, name] of names.entries()) {
    ip(["-n", prefix + name, "address", "add", `10.231.0.${index + 1}/24`, "dev", "eth0"]);
    for (const device of ["lo", "eth0"]) ip(["-n", prefix + name, "link", "set", device, "up"]);
  }
  return { inside: (name) => ["ip", "netns", "exec", prefix + name], remove };
}

function ip(args: readonly string[], mayFail = false): void {
  try {
    execFileSync("ip", args, { stdio: ["ignore", "ignore", mayFail ? "ignore" : "inherit"] });
  } catch (error) {
    if (!mayFail) throw error;
  }
}
