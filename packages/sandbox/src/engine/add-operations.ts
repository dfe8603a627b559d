import type { Hono } from "hono";
import type { Connection } from "../kernel/connection.ts";
import { Fault } from "../kernel/fault.ts";
import { answerOperation, type EngineOptions } from "./answer-operation.ts";
import type { ApiModule } from "./api-module.ts";
import { operationsOf } from "./operation.ts";
import { routesOf } from "./routes.ts";

/** Adds the operations of all APIs to the router; other methods of their paths answer 405. */
export function addOperations(
  app: Hono<{ Bindings: Connection }>,
  apis: readonly ApiModule[],
  options: EngineOptions,
): void {
  const { region } = options.world;
  const patterns = new Set<string>();
  for (const api of apis)
    for (const operation of operationsOf(api.document)) {
      if (!api.everyRegion && !operation.regions.includes(region)) continue;
      const answer = answerOperation(api, operation, options);
      for (const { method, pattern } of routesOf(operation, api.alsoAt?.[operation.id])) {
        app.on(method.toUpperCase(), pattern, answer);
        patterns.add(pattern);
      }
    }
  for (const pattern of patterns)
    app.all(pattern, () => {
      throw new Fault(405, "INVALID_HTTP_METHOD", "this path does not take this method");
    });
}
