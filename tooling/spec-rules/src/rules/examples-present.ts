import { exchangesOf, isBinary, isFailure } from "../exchanges.ts";
import type { MediaType, Rule } from "../redocly.ts";

/**
 * Every request body and every response body has an example. Exempt are bodies that nobody has documented (a failure
 * whose body may be missing, and a success that may be empty and has the schema `{}`), and bytes such as a PDF.
 */
export const examplesPresent: Rule = () => ({
  Operation(operation, context) {
    for (const { name, type, media, optional, location } of exchangesOf(operation, context)) {
      if (Object.keys(media.examples ?? {}).length > 0 || isBinary(type)) continue;
      if (optional && (isFailure(name) || hasEmptySchema(media))) continue;
      context.report({
        message: `\`${operation.operationId}\` has no example for ${name === "request" ? "its request body" : `status ${name}`}.`,
        location,
      });
    }
  },
});

function hasEmptySchema({ schema }: MediaType): boolean {
  return schema !== undefined && Object.keys(schema).length === 0;
}
