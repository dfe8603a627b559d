import type { Context } from "hono";
import type { Connection } from "../kernel/connection.ts";
import { Fault } from "../kernel/fault.ts";
import type { World } from "../kernel/world.ts";
import type { ApiModule } from "./api-module.ts";
import { errorBody } from "./error-body.ts";
import type { AnyReply } from "./handler.ts";
import type { Operation } from "./operation.ts";
import { readRequest } from "./read-request.ts";
import { requestValidator, type RequestValidator } from "./validate-request.ts";
import { type ResponseValidator, responseValidator, type Violation } from "./validate-response.ts";

/** Answers a request of one operation. */
export type OperationAnswer = (c: Context<{ Bindings: Connection }>) => Promise<Response>;

/** What the operations of all APIs have in common. */
export interface EngineOptions {
  readonly world: World;
  /** Whether the caller of an operation that asks for credentials has some that count. */
  readonly authenticate: (headers: Headers, connection: Connection) => Promise<boolean>;
  /** Whether answers are checked against the specification. */
  readonly validateResponses: boolean;
  /** Told about every answer that breaks the specification. */
  readonly onViolation: (violation: Violation) => void;
}

/** The whole way of one operation: who calls, does the request fit, what is the answer, does the answer fit. */
export function answerOperation(
  api: ApiModule,
  operation: Operation,
  { world, authenticate, validateResponses, onViolation }: EngineOptions,
): OperationAnswer {
  const handler = api.handlers[operation.id];
  // The validators are compiled at the first request, because most runs call few of the operations.
  let validateRequest: RequestValidator | undefined;
  let validateResponse: ResponseValidator | undefined;

  async function reply(c: Context<{ Bindings: Connection }>): Promise<AnyReply> {
    const { headers } = c.req.raw;
    const connection = c.env ?? {};
    if (operation.authenticated && !(await authenticate(headers, connection)))
      return { status: 401, body: undefined };
    if (!handler)
      throw new Fault(501, "OPERATION_NOT_ALLOWED", "the sandbox does not play this operation yet");
    const parts = await readRequest(operation, c.req);
    validateRequest ??= requestValidator(operation);
    const refusal = validateRequest(parts);
    if (refusal) throw api.refusal?.(refusal) ?? refusal;
    return handler(world, { ...(parts as { path: never; query: never; body: never }), headers, connection });
  }

  return async (c) => {
    let answer: AnyReply;
    try {
      answer = await reply(c);
    } catch (error) {
      if (!(error instanceof Fault)) {
        const problem = error instanceof Error ? error.name : "unknown error";
        onViolation({ operationId: operation.id, status: 500, at: "", problem });
      }
      const fault = toFault(error);
      answer = { status: fault.status, body: (api.errorBody ?? errorBody)(world, fault, operation) };
    }
    const content = contentOf(operation, answer);
    if (validateResponses && handler) {
      validateResponse ??= responseValidator(operation);
      const body: unknown = typeof content?.body === "string" ? JSON.parse(content.body) : content?.body;
      for (const violation of validateResponse(answer.status, body)) onViolation(violation);
    }
    return new Response(content?.body ?? null, {
      status: answer.status,
      headers: {
        ...(content && { "content-type": content.type }),
        ...api.headers?.(operation, answer.status, c.req.raw.headers),
        ...answer.headers,
      },
    });
  };
}

/** What is sent, and as what: bytes under the media type that is declared for documents, everything else as JSON. */
function contentOf(
  operation: Operation,
  { status, body }: AnyReply,
): { type: string; body: string | Uint8Array<ArrayBuffer> } | undefined {
  if (body === undefined) return undefined;
  if (!(body instanceof Uint8Array)) return { type: "application/json", body: JSON.stringify(body) };
  const types = Object.keys(operation.responses.get(status)?.content ?? {});
  const type = types.find((each) => each !== "application/json") ?? "application/octet-stream";
  return { type, body: body as Uint8Array<ArrayBuffer> };
}

/** The refusal for whatever was thrown; everything but a `Fault` is a mistake in the sandbox. */
export function toFault(error: unknown): Fault {
  return error instanceof Fault
    ? error
    : new Fault(500, "INTERNAL_SERVER_ERROR", "something went wrong in the sandbox");
}
