import { type Context, Hono } from "hono";
import type { Control } from "./control/control.ts";
import { guardHost, guardOrigin } from "./control/guard-local.ts";
import { addControlRoutes } from "./control/routes.ts";
import type { World } from "./domain/world.ts";
import { Fault, invalid } from "./fault.ts";
import { interactionId } from "./interaction-id.ts";
import { addLinkRoutes } from "./link/routes.ts";
import { authenticate, type Connection } from "./oauth/authenticate.ts";
import { createSigningKey } from "./oauth/signing-key.ts";
import { createTokenVerifier } from "./oauth/verify-token.ts";
import { documents } from "./openapi/documents.ts";
import type { AnyHandler, AnyReply } from "./openapi/handler.ts";
import { type Operation, operationsOf } from "./openapi/operation.ts";
import { readRequest } from "./openapi/read-request.ts";
import { routesOf } from "./openapi/routes.ts";
import { type RequestValidator, requestValidator } from "./openapi/validate-request.ts";
import { type ResponseValidator, responseValidator, type Violation } from "./openapi/validate-response.ts";
import { faultBody } from "./render-fault.ts";
import { responseHeaders } from "./response-headers.ts";
import { authHandlers } from "./routes/auth.ts";
import { bankHandlers } from "./routes/banks.ts";
import { customerHandlers } from "./routes/customers.ts";
import { dataHandlers } from "./routes/data.ts";
import { eventHandlers } from "./routes/events.ts";
import { openBankingHandlers } from "./routes/open-banking.ts";
import { addSandboxRoutes } from "./routes/sandbox.ts";
import { verificationHandlers } from "./routes/verifications.ts";

/** How much of the specifications a sandbox plays. */
export interface Coverage {
  /** Operations with a handler, by operationId. */
  readonly implemented: readonly string[];
  /** Operations that answer 501. */
  readonly missing: readonly string[];
  readonly total: number;
}

/** What {@link createApp} makes. */
export interface App {
  readonly fetch: (request: Request, connection?: Connection) => Promise<Response>;
  readonly coverage: Coverage;
  /** Answers that broke the specification so far, when responses are validated. */
  readonly violations: Violation[];
}

/** Builds the router of a sandbox from the specifications and the handlers. It opens no socket. */
export function createApp(world: World, options: { validateResponses: boolean; control: Control }): App {
  const key = createSigningKey(world.random);
  // Awaited where it is used; without this a failure before that would end the process.
  key.catch(() => undefined);
  const verify = createTokenVerifier(world, key);
  // By API, because an operationId is unique within its specification only.
  const handlers = {
    auth: authHandlers(world, key),
    banks: bankHandlers(world),
    customers: customerHandlers(world),
    data: dataHandlers(world),
    events: eventHandlers(world),
    "open-banking": openBankingHandlers(world),
    verifications: verificationHandlers(world),
  } as Record<string, Record<string, AnyHandler | undefined>>;
  const handlersOf = new Map(Object.entries(documents).map(([api, document]) => [document, handlers[api]]));
  const handlerOf = ({ document, id }: Operation) => handlersOf.get(document)?.[id];
  const violations: Violation[] = [];
  const operations = Object.values(documents).flatMap(operationsOf);
  const app = new Hono<{ Bindings: Connection }>();

  app.use(async (c, next) => {
    await next();
    for (const [name, value] of responseHeaders(c.req.raw.headers))
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  });
  app.onError((error, c) => answerError(world, error, c));
  app.notFound((c) => answerError(world, new Fault(404, "INVALID_URL", "there is nothing at this path"), c));

  app.get("/oauth2/jwks", async (c) => c.json({ keys: [(await key).jwk] }));
  app.use("/sandbox/*", guardHost, guardOrigin);
  addSandboxRoutes(app, world);
  addControlRoutes(app, options.control);
  addLinkRoutes(app, world, key);
  const routes = operations
    .filter((operation) => isRouted(world, operation))
    .flatMap((operation) => {
      const answer = answerer(operation);
      return routesOf(operation).map((route) => Object.assign(route, { answer }));
    });
  for (const { method, pattern, answer } of routes) app.on(method.toUpperCase(), pattern, answer);
  for (const pattern of new Set(routes.map((route) => route.pattern)))
    app.all(pattern, () => {
      throw new Fault(405, "INVALID_HTTP_METHOD", "this path does not take this method");
    });

  /** The whole way of one operation: who calls, does the request fit, what is the answer, does the answer fit. */
  function answerer(operation: Operation): (c: Context<{ Bindings: Connection }>) => Promise<Response> {
    let validateRequest: RequestValidator | undefined;
    let validateResponse: ResponseValidator | undefined;
    const handler = handlerOf(operation);

    async function reply(c: Context<{ Bindings: Connection }>): Promise<AnyReply> {
      const { headers } = c.req.raw;
      if (operation.authenticated && !(await authenticate(world, verify, headers, c.env ?? {})))
        return { status: 401, body: undefined };
      if (!handler)
        return {
          status: 501,
          body: faultBody(
            world,
            operation,
            501,
            "OPERATION_NOT_ALLOWED",
            "the sandbox does not play this operation yet",
          ),
        };
      const parts = await readRequest(operation, c.req);
      validateRequest ??= requestValidator(operation);
      const refusal = validateRequest(parts);
      // The verifications have no code of their own for what is absent.
      if (refusal)
        throw operation.document === documents["verifications"] ? invalid(refusal.message) : refusal;
      return handler({
        ...(parts as { path: never; query: never; body: never }),
        headers,
        connection: c.env ?? {},
      });
    }

    return async (c) => {
      let answer: AnyReply;
      try {
        answer = await reply(c);
      } catch (error) {
        if (!(error instanceof Fault)) {
          violations.push({
            operationId: operation.id,
            status: 500,
            at: "",
            problem: error instanceof Error ? error.name : "unknown error",
          });
        }
        const { status, code, message } = error instanceof Fault ? error : internal;
        answer = { status, body: faultBody(world, operation, status, code, message) };
      }
      const text = answer.body === undefined ? undefined : JSON.stringify(answer.body);
      if (options.validateResponses && handler) {
        validateResponse ??= responseValidator(operation);
        violations.push(
          ...validateResponse(answer.status, text === undefined ? undefined : JSON.parse(text)),
        );
      }
      const type = text === undefined ? {} : { "content-type": "application/json" };
      const id = interactionId(operation, answer.status, c.req.raw.headers);
      return new Response(text ?? null, {
        status: answer.status,
        headers: { ...type, ...id, ...answer.headers },
      });
    };
  }

  const implemented = operations.filter(handlerOf).map(({ id }) => id);
  const missing = operations.filter((operation) => !handlerOf(operation)).map(({ id }) => id);
  return {
    fetch: async (request, connection = {}) => app.fetch(request, connection),
    coverage: { implemented, missing, total: operations.length },
    violations,
  };
}

const internal = new Fault(500, "INTERNAL_SERVER_ERROR", "something went wrong in the sandbox");

/** Lean routes the data of an account in both regions, and the answer says that UAE banks do not offer it. */
function isRouted(world: World, operation: Operation): boolean {
  return operation.regions.includes(world.region) || operation.path.startsWith("/data/");
}

function answerError(world: World, error: Error, c: Context): Response {
  const { status, code, message } = error instanceof Fault ? error : internal;
  return c.json(faultBody(world, undefined, status, code, message), status as 404);
}
