import type { Context, Hono } from "hono";
import { type Operation, operationsOf } from "../../engine/operation.ts";
import { readRequest } from "../../engine/read-request.ts";
import { routesOf } from "../../engine/routes.ts";
import { requestValidator } from "../../engine/validate-request.ts";
import type { Connection } from "../../kernel/connection.ts";
import { Fault } from "../../kernel/fault.ts";
import type { Control } from "./control.ts";
import { type ControlCall, controlHandlers } from "./handlers.ts";
import { controlDocument } from "./openapi.ts";

/** Adds the control API to the router. Its requests are checked against {@link controlDocument}. */
export function addControlRoutes(app: Hono<{ Bindings: Connection }>, control: Control): void {
  const handlers = controlHandlers(control);
  const routes = operationsOf(controlDocument).flatMap((operation) =>
    routesOf(operation).map((route) => Object.assign(route, { operation })),
  );
  for (const { method, pattern, operation } of routes) {
    const validate = requestValidator(operation);
    app.on(method.toUpperCase(), pattern, (c) => answer(c, operation, validate));
  }
  for (const pattern of new Set(routes.map((route) => route.pattern)))
    app.all(pattern, () => {
      throw new Fault(405, "INVALID_HTTP_METHOD", "this path does not take this method");
    });
  app.all("/sandbox/*", () => {
    throw new Fault(
      404,
      "INVALID_URL",
      "the control API has no such path; GET /sandbox/openapi.json lists them",
    );
  });

  async function answer(
    c: Context<{ Bindings: Connection }>,
    operation: Operation,
    validate: ReturnType<typeof requestValidator>,
  ): Promise<Response> {
    const parts = await readRequest(operation, c.req);
    const refusal = validate(parts);
    if (refusal) throw refusal;
    const handler = handlers[operation.id] as (call: ControlCall) => unknown;
    const result = await handler(parts as unknown as ControlCall);
    return c.json(result ?? {});
  }
}
