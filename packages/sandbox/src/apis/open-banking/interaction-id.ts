import type { Operation } from "../../engine/operation.ts";

const name = "x-fapi-interaction-id";

/** The id that open banking answers carry, where the operation declares it: the caller's when it is a UUID, or a new one. */
export function interactionId(
  operation: Operation,
  status: number,
  request: Headers,
): Record<string, string> {
  if (!operation.responses.get(status)?.headers?.[name]) return {};
  const given = request.get(name);
  return {
    [name]: given && /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(given) ? given : crypto.randomUUID(),
  };
}
