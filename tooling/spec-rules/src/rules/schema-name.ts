import { reservedNames } from "@openlean/spec-model/reserved-names";
import globals from "globals";
import type { Rule } from "../redocly.ts";
import { isNamedSchema, schemaNameAt } from "../schema-name-at.ts";

/** Types that TypeScript itself puts into every file. */
const utilityTypes =
  "Awaited Capitalize Exclude Extract InstanceType Lowercase NonNullable Omit Parameters Partial Pick Readonly Record Required ReturnType Uncapitalize Uppercase";

const taken = new Set([
  ...Object.keys(globals.builtin),
  ...Object.keys(globals.browser),
  ...Object.keys(globals.nodeBuiltin),
  ...utilityTypes.split(" "),
]);
const reserved = new Set(reservedNames);

/**
 * A schema is a type in TypeScript: its name is PascalCase and hides no global of JavaScript, the DOM or TypeScript, and no
 * type of @openlean/core that generated code uses.
 */
export const schemaName: Rule = () => ({
  Schema(_, { report, location }) {
    if (!isNamedSchema(location)) return;
    const name = schemaNameAt(location) ?? "";
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) report({ message: `\`${name}\` is not PascalCase.`, location });
    else if (reserved.has(name))
      report({ message: `\`${name}\` hides the type of that name in generated code.`, location });
    else if (taken.has(name)) report({ message: `\`${name}\` hides the global of that name.`, location });
  },
});
