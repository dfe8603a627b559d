import type { Context, Hono } from "hono";
import { type Operation, operationsOf } from "../../engine/operation.ts";
import { readRequest } from "../../engine/read-request.ts";
import { routesOf } from "../../engine/routes.ts";
import { type RequestValidator, requestValidator } from "../../engine/validate-request.ts";
import type { Connection } from "../../kernel/connection.ts";
import { Fault } from "../../kernel/fault.ts";
import type { Control } from "./control.ts";
import { controlDocument } from "./control-document.ts";
import { controlOperations } from "./control-operations.ts";

/** Adds the control API to the router. Its requests are checked against {@link controlDocument}. */
export function addControlRoutes(app: Hono<{ Bindings: Connection }>, control: Control): void {
  app.get("/sandbox/openapi.json", (c) => c.json(controlDocument));
  const patterns = new Set(["/sandbox/openapi.json"]);
  for (const operation of operationsOf(controlDocument)) {
    const answer = answerControl(operation, control);
    for (const { method, pattern } of routesOf(operation)) {
      if (answer) app.on(method.toUpperCase(), pattern, answer);
      patterns.add(pattern);
    }
  }
  for (const pattern of patterns)
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
}

/** Answers one operation; `undefined` for the description itself, which needs no control. */
function answerControl(
  operation: Operation,
  control: Control,
): ((c: Context<{ Bindings: Connection }>) => Promise<Response>) | undefined {
  const found = controlOperations.find(({ id }) => id === operation.id);
  if (!found) return undefined;
  // The validator is compiled at the first request, so that a sandbox which nobody controls starts sooner.
  let validate: RequestValidator | undefined;
  return async (c) => {
    const parts = await readRequest(operation, c.req);
    validate ??= requestValidator(operation);
    const refusal = validate(parts);
    if (refusal) throw refusal;
    const [id = ""] = Object.values(parts.path) as string[];
    const result = await found.answer(control, { id, body: parts.body as never });
    return c.json(result ?? {});
  };
}
