import type { HonoRequest } from "hono";
import { invalid } from "../kernel/fault.ts";
import type { Operation } from "./operation.ts";
import { pathParameters } from "./routes.ts";
import type { RequestParts } from "./validate-request.ts";

/**
 * Reads the parts of a request as they are: parameters as text, a repeated one as a list. A form arrives as
 * `URLSearchParams`, anything else where a form is expected as `undefined`.
 *
 * @throws {Fault} 400 for a body that is not JSON where JSON is expected
 */
export async function readRequest(operation: Operation, request: HonoRequest): Promise<RequestParts> {
  const query: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [name, values] of Object.entries(request.queries()))
    query[name] = values.length === 1 ? values[0] : values;
  return {
    path: pathParameters(operation, request.param()),
    query,
    body: await readBody(operation, request),
  };
}

async function readBody(operation: Operation, request: HonoRequest): Promise<unknown> {
  if (!operation.requestBody) return undefined;
  const type = request.header("content-type")?.split(";")[0]?.trim().toLowerCase();
  const text = await request.text();
  if (operation.requestBody.content["application/x-www-form-urlencoded"])
    return type === "application/x-www-form-urlencoded" ? new URLSearchParams(text) : undefined;
  if (text === "") return undefined;
  if (type !== "application/json") throw invalid("content-type must be application/json");
  try {
    return JSON.parse(text);
  } catch {
    throw invalid("the body is not valid JSON");
  }
}
