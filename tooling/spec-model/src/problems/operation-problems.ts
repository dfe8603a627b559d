import type { OperationObject } from "../document.ts";
import type { Problem } from "../problem.ts";

/** Operations that have no name or whose answers have no type. */
export function operationProblems({ operationId = "", responses = {} }: OperationObject): Problem[] {
  if (!/^[a-z][A-Za-z0-9]*$/.test(operationId))
    return [
      {
        path: operationId === "" ? [] : ["operationId"],
        message: `an operation has an \`operationId\` in camelCase that its types are named after`,
      },
    ];
  const keys = Object.keys(responses);
  const unknown = keys.find((key) => !/^(?:[2-5]\d\d|[2-5]XX|default)$/.test(key));
  if (unknown !== undefined)
    return [
      {
        path: ["responses", unknown],
        message: `\`${unknown}\` is no status of an answer; give one such as 200, a range such as 4XX, or default`,
      },
    ];
  if (!keys.some((key) => key.startsWith("2") || key === "default"))
    return [
      { path: keys.length > 0 ? ["responses"] : [], message: `\`${operationId}\` documents no success` },
    ];
  return [];
}
