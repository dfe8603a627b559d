import { isLeanError } from "../errors/lean-error.ts";
import type { TransportRequest } from "../transport/transport.ts";
import { callHeaders } from "./call-headers.ts";
import { checkUrl } from "./check-url.ts";
import { invalidRequest } from "./invalid-request.ts";
import type { Operation } from "./operations.ts";
import { serializePath, serializeQuery } from "./openapi-fetch.ts";
import { checkPathParameters } from "./path-parameters.ts";
import { checkQuery, isPlain } from "./query.ts";
import { writeBody } from "./write-body.ts";

/** What a caller gives of a request: openapi-fetch's options. */
export interface RequestOptions {
  readonly params?: unknown;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, unknown>> | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** What all requests of one client begin with. */
export interface RequestBase {
  readonly baseUrl: string;
  /** Checked headers of the client, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly authenticated: boolean;
}

/** A checked request: nothing of it is looked at again but for the credentials that each attempt adds. */
export type BuiltRequest = Pick<TransportRequest, "method" | "url" | "headers" | "body">;

/**
 * Makes one checked request of method, path, parameters, headers and body, before a token is asked for.
 *
 * @param operation what the spec says of it; `undefined` for a path that is in no spec
 * @throws {LeanConfigError} `invalid_request`, `invalid_path_parameter`
 */
export function buildRequest(
  method: string,
  path: string,
  options: RequestOptions,
  { baseUrl, headers: defaults, authenticated }: RequestBase,
  operation: Operation | undefined,
  operationId: string,
): BuiltRequest {
  if (typeof path !== "string") throw invalidRequest(operationId, "the path is not a string");
  const params = checkParams(options.params, operationId);
  const { idempotencyKey } = options;
  if (idempotencyKey !== undefined && operation?.repeat === "unsafe")
    throw invalidRequest(
      operationId,
      "the operation takes no idempotencyKey, so a key would not make it safe to send twice; leave it out",
    );
  const added = callHeaders(
    operationId,
    authenticated,
    options.headers,
    params.header,
    idempotencyKey === undefined ? undefined : { "idempotency-key": idempotencyKey },
  );
  const headers = { accept: operation?.accept ?? "application/json", ...defaults, ...added };
  return {
    method,
    url: buildUrl(path, params, baseUrl, operation !== undefined, operationId),
    headers,
    body: buildBody(method, options.body, headers, operation, operationId),
  };
}

function buildUrl(
  path: string,
  params: Params,
  baseUrl: string,
  known: boolean,
  operationId: string,
): string {
  if (path.includes("{")) checkPathParameters(path, params.path, operationId);
  let url = baseUrl;
  try {
    url += params.path ? serializePath(path, params.path) : path;
    const query = serializeQuery(checkQuery(params.query, operationId));
    if (query !== "") url += `?${query}`;
  } catch (error) {
    if (isLeanError(error)) throw error;
    throw invalidRequest(operationId, "a parameter cannot be written in a URL; check its characters");
  }
  // A path of a spec cannot lead away: its values are encoded, and dot segments were refused.
  return known ? url : checkUrl(path, url, baseUrl, operationId);
}

function buildBody(
  method: string,
  value: unknown,
  headers: Record<string, string>,
  operation: Operation | undefined,
  operationId: string,
): string | Uint8Array | undefined {
  if (value === undefined) return undefined;
  if (method === "GET" || method === "HEAD")
    throw invalidRequest(operationId, `a ${method} request has no body; give parameters in params.query`);
  const given = headers["content-type"];
  const { body, contentType } = writeBody(
    value,
    given ?? (operation?.form ? "application/x-www-form-urlencoded" : undefined),
    operationId,
  );
  headers["content-type"] ??= contentType;
  return body;
}

interface Params {
  path?: Record<string, unknown>;
  query?: unknown;
  header?: Record<string, unknown>;
}

function checkParams(params: unknown, operationId: string): Params {
  if (params === undefined || params === null) return {};
  if (!isPlain(params)) throw invalidRequest(operationId, "params is not an object");
  for (const name in params) {
    if (name !== "path" && name !== "query" && name !== "header")
      throw invalidRequest(operationId, "params holds something else than path, query and header");
    if (name !== "query" && params[name] !== undefined && !isPlain(params[name]))
      throw invalidRequest(operationId, `params.${name} is not an object`);
  }
  return params;
}
