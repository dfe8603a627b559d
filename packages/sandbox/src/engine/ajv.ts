import formats from "ajv-formats";
import { Ajv2020, type Options } from "ajv/dist/2020.js";

/** A validator of the dialect of OpenAPI 3.1, with the formats the specifications use. */
export function createAjv(options: Options): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, ...options });
  formats.default(ajv);
  return ajv;
}
