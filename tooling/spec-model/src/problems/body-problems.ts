import type { RequestBodyObject, ResponseObject } from "../document.ts";
import { form, isJson } from "../media-types.ts";
import type { Problem } from "../problem.ts";

/** Request bodies that the clients cannot write. */
export function requestBodyProblems({ content }: RequestBodyObject): Problem[] {
  const types = Object.keys(content);
  const unwritten = types.find((type) => !isJson(type) && type !== form);
  if (unwritten !== undefined)
    return [
      {
        path: ["content", unwritten],
        message: `a request body is JSON or \`${form}\`; \`${unwritten}\` has no writer`,
      },
    ];
  if (types.length !== 1)
    return [
      { path: ["content"], message: `a request body has one media type; this one has ${types.length}` },
    ];
  return [];
}

/** Answers whose body the clients cannot read as what the spec says. */
export function responseProblems({ content = {} }: ResponseObject): Problem[] {
  for (const type of Object.keys(content)) {
    const path = ["content", type];
    if (!/^[a-z]+\/[a-z0-9][a-z0-9.+-]*$/.test(type))
      return [
        {
          path,
          message: `\`${type}\` is no media type of an answer: lower case, no wildcard, no parameters`,
        },
      ];
    if (type.startsWith("multipart/") || type === "text/event-stream")
      return [{ path, message: `the clients read an answer as a whole; \`${type}\` has no reader` }];
  }
  return [];
}
