import type { Context, Next } from "hono";
import type { Connection } from "../../kernel/connection.ts";
import { Fault } from "../../kernel/fault.ts";
import { isAllowedHost } from "./allowed-hosts.ts";
import { isLoopbackHost } from "./loopback.ts";

type Guard = (c: Context<{ Bindings: Connection }>, next: Next) => Promise<void>;

/**
 * Makes the guard before every path. It lets only callers through who address the sandbox as this machine or by an allowed
 * name: a web page that points a name of its own at 127.0.0.1 (DNS rebinding) shows up in `Host`, one from elsewhere that
 * posts here in `Origin`. It answers 403 otherwise. The pages of LinkSDK belong into other pages, so there the origin is free.
 *
 * @param allowed names beside this machine's, which `readAllowedHosts` gave
 */
export function guardLocal(allowed: readonly string[]): Guard {
  const isLocal = (host: string): boolean => isLoopbackHost(host) || isAllowedHost(host, allowed);
  return async (c, next) => {
    const host = c.req.header("host");
    if (host !== undefined && !isLocal(host))
      throw refused(
        "Host",
        "address the sandbox as 127.0.0.1, [::1] or localhost, or start it with --allowed-host",
      );
    const origin = c.req.header("origin");
    const belongsElsewhere = c.req.path.startsWith("/link/");
    if (origin !== undefined && !belongsElsewhere && !(URL.canParse(origin) && isLocal(new URL(origin).host)))
      throw refused("Origin", "only pages of this machine may call it");
    await next();
  };
}

function refused(header: string, advice: string): Fault {
  return new Fault(403, "OPERATION_NOT_ALLOWED", `this ${header} header is not of this machine; ${advice}`);
}
