import type { Method } from "./document.ts";
import type { Operation } from "./operation.ts";

/** One place in the router: the verb, and a path with `:name` for parameters. */
export interface Route {
  readonly method: Method;
  readonly pattern: string;
}

/** Where an operation answers. */
export function routesOf({ method, path }: Operation, alsoAt: readonly string[] = []): Route[] {
  return [path, ...alsoAt].map((each) => ({
    method,
    pattern: each.replaceAll(parameter, (_, name: string, suffix: string) =>
      suffix === "" ? `:${name}` : `:${name}{.+${suffix.replaceAll(".", String.raw`\.`)}}`,
    ),
  }));
}

const parameter = /\{([^}]+)\}([^/]*)/g;

/** Parameters of a path as the router found them, without what follows them in their segment, such as `.pdf`. */
export function pathParameters(
  { path }: Pick<Operation, "path">,
  found: Readonly<Record<string, string>>,
): Record<string, string> {
  const values = { ...found };
  for (const [, name = "", suffix = ""] of path.matchAll(parameter)) {
    const value = values[name];
    if (suffix !== "" && value?.endsWith(suffix)) values[name] = value.slice(0, -suffix.length);
  }
  return values;
}
