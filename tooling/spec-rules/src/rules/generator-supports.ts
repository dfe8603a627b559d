import type { Kind } from "@openlean/spec-model/problems";
import { problemsOf } from "@openlean/spec-model/problems";
import type { Rule, RuleContext, Visitors } from "../redocly.ts";

/** Redocly's names for the kinds of nodes. */
const kinds: Record<string, Kind> = {
  Components: "components",
  Header: "header",
  MediaType: "mediaType",
  Operation: "operation",
  Parameter: "parameter",
  PathItem: "pathItem",
  RequestBody: "requestBody",
  Response: "response",
  Root: "document",
  Schema: "schema",
};

/** Everything that a spec says reaches the clients: the generator refuses what it does not know, and this says it earlier. */
export const generatorSupports: Rule = () =>
  Object.fromEntries(
    Object.entries(kinds).map(([type, kind]) => [
      type,
      (node: Record<string, unknown>, { report, resolve, location }: RuleContext) => {
        const found = problemsOf(
          kind,
          node,
          <T extends object>(value: T | { $ref: string }) => resolve<T>(value).node,
        );
        for (const { path, message } of found)
          report({
            message: `${message[0]?.toUpperCase()}${message.slice(1)}.`,
            location: location.child(path),
          });
      },
    ]),
  ) as Visitors;
