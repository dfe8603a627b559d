import { channels, environments, regions } from "../legend.ts";
import type { Rule } from "../redocly.ts";

const wanted = {
  "x-lean-region": regions,
  "x-lean-environment": environments,
  "x-lean-channel": channels,
} as const;

/** Every server says its region, environment and channel. A URL made of variables is the receiver of webhooks. */
export const leanServer: Rule = () => ({
  Server(server, { report, location }) {
    if (server.url?.startsWith("{")) return;
    for (const [key, allowed] of Object.entries(wanted) as [keyof typeof wanted, readonly string[]][])
      if (!allowed.includes(String(server[key])))
        report({ message: `\`${key}\` of ${server.url} is one of ${allowed.join(", ")}.`, location });
  },
});
