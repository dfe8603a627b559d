import type { Location, MediaType, Operation, RequestBody, Response, RuleContext } from "./redocly.ts";

/** One body of an operation: the request's or a response's, for one media type. */
export interface Exchange {
  /** `request` or the status. */
  name: string;
  /** Media type, such as `application/json`. */
  type: string;
  media: MediaType;
  /** Whether the body may be empty or of any shape. */
  optional: boolean;
  /** Where the media type stands, in the file that holds it. */
  location: Location;
}

/** Every body an operation documents, references followed. */
export function exchangesOf(operation: Operation, context: RuleContext): Exchange[] {
  const { requestBody, responses = {} } = operation;
  const found: Exchange[] = [];
  const add = (name: string, body: RequestBody & Response, location: Location): void => {
    for (const [type, media] of Object.entries(body.content ?? {}))
      found.push({
        name,
        type,
        media,
        optional: body["x-lean-body-optional"] === true,
        location: location.child(["content", type]),
      });
  };
  const request = requestBody && context.resolve<RequestBody>(requestBody);
  if (request?.node)
    add("request", request.node, request.location ?? context.location.child(["requestBody"]));
  for (const [status, value] of Object.entries(responses)) {
    const { node, location } = context.resolve<Response>(value);
    if (node) add(status, node, location ?? context.location.child(["responses", status]));
  }
  return found;
}

/** Whether a response key stands for a failure. */
export function isFailure(name: string): boolean {
  return /^[45](\d\d|XX)$/.test(name) || name === "default";
}

/** Whether bodies of a media type are bytes, which a file of JSON cannot hold. */
export function isBinary(type: string): boolean {
  return !/^(text\/|multipart\/|application\/(json|[^;]+\+json|x-www-form-urlencoded)\b)/.test(type);
}
