import { diagnosticsHooks } from "#diagnostics";
import type { Environment } from "../environments.ts";
import type { Hooks, ObservedCall } from "./hooks.ts";
import { CallObserver } from "./observer.ts";

/** Makes the observer of a call; `undefined`, without an allocation, while nobody listens. */
export type Observation = (
  called: Pick<ObservedCall, "method" | "path" | "operationId">,
) => CallObserver | undefined;

/** What a client needs to tell the given hooks, and this platform's diagnostics, about its calls. */
export function observation(
  given: Hooks | readonly Hooks[] | undefined,
  { apiUrl, region, environment, channel }: Environment,
): Observation {
  const hooks =
    given === undefined ? [] : Array.isArray(given) ? (given as readonly Hooks[]) : [given as Hooks];
  return ({ method, path, operationId }) => {
    const diagnostics = diagnosticsHooks();
    if (!diagnostics && hooks.length === 0) return undefined;
    const { hostname, port, protocol } = new URL(apiUrl);
    return new CallObserver(diagnostics ? [...hooks, diagnostics] : hooks, {
      operationId,
      method,
      path,
      region,
      environment,
      channel,
      serverAddress: hostname,
      serverPort: Number(port) || (protocol === "http:" ? 80 : 443),
    });
  };
}
