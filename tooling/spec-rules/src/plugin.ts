import type { Rule } from "./redocly.ts";
import { errorEnvelope } from "./rules/error-envelope.ts";
import { examplesInFiles } from "./rules/examples-in-files.ts";
import { examplesPerRegion } from "./rules/examples-per-region.ts";
import { examplesPresent } from "./rules/examples-present.ts";
import { failuresDocumented } from "./rules/failures-documented.ts";
import { generatorSupports } from "./rules/generator-supports.ts";
import { leanOperation } from "./rules/lean-operation.ts";
import { leanServer } from "./rules/lean-server.ts";
import { operationIdVerbNoun } from "./rules/operation-id-verb-noun.ts";
import { pathParameterFormat } from "./rules/path-parameter-format.ts";
import { propertyDescription } from "./rules/property-description.ts";
import { repeatDeclared } from "./rules/repeat-declared.ts";
import { requestsClosed } from "./rules/requests-closed.ts";
import { schemaName } from "./rules/schema-name.ts";

/** The rules of this repository, for redocly.yaml: `openlean/<rule>`. */
export const rules: Record<string, Rule<never>> = {
  "error-envelope": errorEnvelope,
  "examples-in-files": examplesInFiles,
  "examples-per-region": examplesPerRegion,
  "examples-present": examplesPresent,
  "failures-documented": failuresDocumented,
  "generator-supports": generatorSupports,
  "lean-operation": leanOperation,
  "lean-server": leanServer,
  "operation-id-verb-noun": operationIdVerbNoun,
  "path-parameter-format": pathParameterFormat,
  "property-description": propertyDescription,
  "repeat-declared": repeatDeclared,
  "requests-closed": requestsClosed,
  "schema-name": schemaName,
};

/** A Redocly plugin; Node strips the types when the command line imports it. */
export default function openlean(): { id: string; rules: { oas3: typeof rules } } {
  return { id: "openlean", rules: { oas3: rules } };
}
