import type { ParameterObject } from "../document.ts";
import type { Problem, Resolve } from "../problem.ts";

/** How each place writes a value; openapi-fetch does it so, and OpenAPI has the same defaults but for objects. */
const styles = {
  path: { style: "simple", explode: false },
  query: { style: "form", explode: true },
  header: { style: "simple", explode: false },
};

/** OpenAPI says that a header parameter of these names is ignored: the client sets them. */
const ownHeaders = new Set(["accept", "authorization", "content-type"]);

/** Parameters that the clients would not send, or not the way the spec says. */
export function parameterProblems(parameter: ParameterObject, resolve: Resolve): Problem[] {
  const { name, in: place, schema = {} } = parameter;
  if (place === "cookie")
    return [{ path: ["in"], message: `the clients send no cookies, so \`${name}\` would get lost` }];
  if (place === "header" && ownHeaders.has(name.toLowerCase()))
    return [{ path: ["name"], message: `the header \`${name}\` is the client's own; leave it out` }];
  const { type } = resolve(schema) ?? {};
  const isObject = [type].flat().includes("object");
  if (isObject && place !== "query")
    return [{ path: ["schema"], message: `\`${name}\` is an object, which has no form in a ${place}` }];
  const expected = isObject ? { style: "deepObject", explode: true } : styles[place];
  const { style = styles[place].style, explode = style === "form" } = parameter;
  if (style !== expected.style)
    return [
      {
        path: [parameter.style === undefined ? "schema" : "style"],
        message: `\`${name}\` is written in the style \`${expected.style}\`, not \`${style}\``,
      },
    ];
  if (isObject ? parameter.explode === false : explode !== expected.explode)
    return [{ path: ["explode"], message: `\`${name}\` is written with \`explode: ${expected.explode}\`` }];
  return [];
}
