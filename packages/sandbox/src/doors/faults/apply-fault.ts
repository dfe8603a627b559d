import { setTimeout as wait } from "node:timers/promises";
import type { Connection } from "../../kernel/connection.ts";
import type { World } from "../../kernel/world.ts";
import { responseHeaders } from "../listeners/response-headers.ts";
import { chooseFault } from "./choose-fault.ts";
import type { FaultKind } from "./faults.ts";
import { spoilAnswer } from "./spoil-answer.ts";

/** Kinds that need no answer of the application's. */
const withoutAnswer = new Set<FaultKind>(["status", "reset", "html", "hang", "slow_headers", "garbage"]);

type Serve = (request: Request, connection: Connection) => Promise<Response>;

/** Puts the faults in force between the listeners and the application. */
export function withFaults(world: World, serve: Serve): Serve {
  return async (request, connection) => {
    const rule = chooseFault(world, request, connection);
    if (!rule) return serve(request, connection);
    const { kind, latency_ms = kind === "latency" ? 1_000 : 0, performs = false, retry_after } = rule;
    await wait(latency_ms);
    const skipped = withoutAnswer.has(kind) && !performs;
    const answer = skipped ? new Response() : await serve(request, connection);
    const headers = new Headers(responseHeaders(request.headers));
    if (retry_after !== undefined) headers.set("retry-after", String(retry_after));
    const now = world.clock.now();
    return spoilAnswer[kind]({ rule, now, headers, outgoing: connection.outgoing, answer });
  };
}
