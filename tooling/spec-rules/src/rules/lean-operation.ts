import { regions, sources, statuses } from "../legend.ts";
import type { Rule } from "../redocly.ts";

/** Every operation says where it exists, where its facts come from and how far it can be relied upon. */
export const leanOperation: Rule = () => ({
  Operation(operation, { report, location }) {
    const list = (key: `x-${string}`, allowed: readonly string[]): void => {
      const value = operation[key];
      const problem =
        value === undefined
          ? "is missing"
          : !Array.isArray(value) || value.length === 0
            ? "is not a list"
            : new Set(value).size < value.length
              ? "lists a value twice"
              : value.every((item) => allowed.includes(String(item)))
                ? undefined
                : "has an unknown value";
      if (problem)
        report({
          message: `\`${key}\` of \`${operation.operationId}\` ${problem}; it lists some of ${allowed.join(", ")}.`,
          location: value === undefined ? location : location.child([key]),
        });
    };
    list("x-lean-regions", regions);
    list("x-lean-source", Object.keys(sources));
    const status = operation["x-lean-status"];
    if (!Object.keys(statuses).includes(String(status)))
      report({
        message: `\`x-lean-status\` of \`${operation.operationId}\` is one of ${Object.keys(statuses).join(", ")}.`,
        location: status === undefined ? location : location.child(["x-lean-status"]),
      });
    if ((status === "deprecated") !== (operation.deprecated === true))
      report({
        message: `\`${operation.operationId}\`: \`x-lean-status: deprecated\` and \`deprecated: true\` go together.`,
        location,
      });
  },
});
