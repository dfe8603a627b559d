export { type ApiOperation, bundledSpecs, operationsOf } from "./bundled-specs.ts";
export type { Document, Region, Schema, Server } from "./document.ts";
export {
  type Body,
  type Content,
  listOperations,
  type Operation,
  type Parameter,
  type Response,
} from "./list-operations.ts";
export { loadSpec } from "./load-spec.ts";
export { locateError } from "./locate-error.ts";
export { form, isJson } from "./media-types.ts";
export { below } from "./pointer.ts";
export { checkDocument } from "./problems.ts";
export { readYaml } from "./read-yaml.ts";
export { resolve } from "./resolve.ts";
export { SpecError } from "./spec-error.ts";
export { registered } from "./statuses.ts";
export { reservedNames } from "./reserved-names.ts";
export { mapSchemas, walkDocument } from "./walk-document.ts";
