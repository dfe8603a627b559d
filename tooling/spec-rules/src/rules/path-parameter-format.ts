import type { Rule, Schema } from "../redocly.ts";

const formats = ["format", "pattern", "enum", "minLength", "maxLength", "minimum", "maximum"];

/** A path parameter says what it looks like: format, pattern, values or limits. */
export const pathParameterFormat: Rule = () => ({
  Parameter(parameter, { report, resolve, location }) {
    if (parameter.in !== "path") return;
    const { node } = resolve<Schema>(parameter.schema ?? {});
    if (!formats.some((keyword) => node?.[keyword] !== undefined))
      report({ message: `The path parameter \`${parameter.name}\` has no ${formats.join(", ")}.`, location });
  },
});
