import { Hono } from "hono";
import { apis } from "./apis.ts";
import { signingKeyOf } from "./areas/tokens/index.ts";
import { addConnectRoute } from "./doors/control/connect-route.ts";
import type { Control } from "./doors/control/control.ts";
import { addControlRoutes } from "./doors/control/routes.ts";
import { addLinkRoutes } from "./doors/link/routes.ts";
import { guardLocal } from "./doors/listeners/guard-local.ts";
import { responseHeaders } from "./doors/listeners/response-headers.ts";
import { createAuthenticator } from "./doors/oauth/authenticate.ts";
import { addOperations } from "./engine/add-operations.ts";
import { toFault } from "./engine/answer-operation.ts";
import { type Coverage, coverageOf } from "./engine/coverage.ts";
import { errorBody } from "./engine/error-body.ts";
import type { Violation } from "./engine/validate-response.ts";
import type { Connection } from "./kernel/connection.ts";
import { Fault } from "./kernel/fault.ts";
import type { World } from "./kernel/world.ts";

/** What {@link createApp} makes. */
export interface App {
  readonly fetch: (request: Request, connection?: Connection) => Promise<Response>;
  readonly coverage: Coverage;
  /** Answers that broke the specification so far, when responses are validated. */
  readonly violations: Violation[];
}

/** Builds the router of a sandbox from the APIs and the doors. It opens no socket. */
export function createApp(
  world: World,
  options: { validateResponses: boolean; control: Control; allowedHosts: readonly string[] },
): App {
  // Making the key takes a while, so it begins before the first token is asked for.
  void signingKeyOf(world);
  const violations: Violation[] = [];
  const app = new Hono<{ Bindings: Connection }>();

  app.use(async (c, next) => {
    await next();
    for (const [name, value] of responseHeaders(c.req.raw.headers))
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  });
  app.use(guardLocal(options.allowedHosts));
  app.onError((error, c) => {
    const fault = toFault(error);
    return c.json(errorBody(world, fault), fault.status as 404);
  });
  app.notFound((c) =>
    c.json(errorBody(world, new Fault(404, "INVALID_URL", "there is nothing at this path")), 404),
  );

  app.get("/oauth2/jwks", async (c) => c.json({ keys: [(await signingKeyOf(world)).jwk] }));
  addConnectRoute(app, world);
  addControlRoutes(app, options.control);
  addLinkRoutes(app, world);
  addOperations(app, apis, {
    world,
    authenticate: createAuthenticator(world),
    validateResponses: options.validateResponses,
    onViolation: (violation) => violations.push(violation),
  });

  return {
    fetch: async (request, connection = {}) => app.fetch(request, connection),
    coverage: coverageOf(apis),
    violations,
  };
}
