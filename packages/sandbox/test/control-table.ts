import type { ControlOperation } from "../src/doors/control/control-operation.ts";

/** The table of the control API in the README, from the operations. */
export function writeControlTable(operations: readonly ControlOperation[]): string {
  const rows = operations.map(({ twin, method, path, summary, body }) => [
    twin === undefined ? "" : `\`${twin}\``,
    `\`${method.toUpperCase()} ${path}${body ? ` ${fieldsOf(body.schema)}` : ""}\``,
    summary,
  ]);
  const table = [
    ["method of `sandbox.control`", "over HTTP", "what it does"],
    ["---", "---", "---"],
    ...rows,
  ];
  return table.map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** Fields of a body, the optional ones with a question mark; of several bodies the first. */
function fieldsOf(schema: { [name: string]: unknown }): string {
  const {
    properties = {},
    required = [],
    oneOf,
  } = schema as {
    properties?: object;
    required?: string[];
    oneOf?: [{ [name: string]: unknown }];
  };
  if (oneOf) return fieldsOf(oneOf[0]);
  const all = Object.keys(properties);
  const optional = all.filter((name) => !required.includes(name));
  const shown = optional.length > 5 ? ["..."] : optional.map((name) => `${name}?`);
  return `{${[...required, ...shown].join(", ")}}`;
}
