import type { MiddlewareHandler } from "hono";

/**
 * Lets only pages of this server through: a name that somebody points at 127.0.0.1 shows up in `Host`, another site's page
 * in `Origin`. The page has no login, so this is what keeps others out.
 */
export const guardOrigin: MiddlewareHandler = async (c, next) => {
  const host = c.req.header("host") ?? "";
  const origin = c.req.header("origin");
  if (!/^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host)) return c.text("Only for this machine.", 403);
  if (origin !== undefined && origin !== `http://${host}`) return c.text("Only for its own page.", 403);
  return next();
};
