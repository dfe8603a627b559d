import type { Context, Next } from "hono";
import type { Connection } from "../../kernel/connection.ts";
import { Fault } from "../../kernel/fault.ts";
import { isLoopbackHost } from "./loopback.ts";

/**
 * Lets only callers who address this machine as such through: a web page that points a name of its own at 127.0.0.1 (DNS
 * rebinding) shows up in `Host`.
 *
 * @throws {Fault} 403 otherwise
 */
export async function guardHost(c: Context<{ Bindings: Connection }>, next: Next): Promise<void> {
  const host = c.req.header("host");
  if (host !== undefined && !isLoopbackHost(host))
    throw refused("Host", "address the sandbox as 127.0.0.1, [::1] or localhost");
  await next();
}

/**
 * Lets only callers of this machine through: a web page from elsewhere that posts here shows up in `Origin`.
 *
 * @throws {Fault} 403 otherwise
 */
export async function guardOrigin(c: Context<{ Bindings: Connection }>, next: Next): Promise<void> {
  const origin = c.req.header("origin");
  if (origin !== undefined && !isLocalOrigin(origin))
    throw refused("Origin", "only pages of this machine may call it");
  await next();
}

function isLocalOrigin(origin: string): boolean {
  return URL.canParse(origin) && isLoopbackHost(new URL(origin).host);
}

function refused(header: string, advice: string): Fault {
  return new Fault(403, "OPERATION_NOT_ALLOWED", `this ${header} header is not of this machine; ${advice}`);
}
