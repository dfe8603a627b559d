import { repeats } from "../legend.ts";
import type { Parameter, Rule } from "../redocly.ts";

/**
 * An operation that takes an idempotency key says `x-lean-repeat: key`, and no other does. With `required`, for APIs that
 * move money, every POST says whether it may be sent again.
 */
export const repeatDeclared: Rule<{ required?: boolean }> = ({ required = false }) => ({
  Operation(operation, { key, report, resolve, location }) {
    const { operationId, parameters = [], "x-lean-repeat": repeat } = operation;
    const at = repeat === undefined ? location : location.child(["x-lean-repeat"]);
    const takesKey = parameters.some((parameter) => {
      const { node } = resolve<Parameter>(parameter);
      return node?.in === "header" && node.name?.toLowerCase() === "idempotency-key";
    });
    if (repeat !== undefined && Object.keys(repeats).every((word) => word !== repeat))
      report({
        message: `\`x-lean-repeat\` of \`${operationId}\` is one of ${Object.keys(repeats).join(", ")}.`,
        location: at,
      });
    else if (takesKey !== (repeat === "key"))
      report({
        message: `\`${operationId}\`: the header \`Idempotency-Key\` and \`x-lean-repeat: key\` go together.`,
        location: at,
      });
    else if (required && key === "post" && repeat === undefined)
      report({
        message: `\`${operationId}\` does not say with \`x-lean-repeat\` whether it may be sent again.`,
        location,
      });
  },
});
