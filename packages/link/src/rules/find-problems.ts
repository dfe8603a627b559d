import type { CallContext, Method, Rule } from "./rule.ts";

/** What is wrong with a call. */
export interface LinkProblem {
  readonly code:
    | "unsupported_region"
    | "unsupported_method"
    | "unknown_parameter"
    | "missing_parameter"
    | "invalid_parameter"
    | "invalid_access_token";
  /** A sentence that names the parameter and what to do, and never a value. */
  readonly message: string;
  /** What Lean's own samples get away with: a warning, and no reason to refuse the call. */
  readonly tolerated: boolean;
}

const hints: Record<string, string> = {
  app_token: "pass the application id of the dashboard",
  access_token: "get it with customerToken on your server, or pass null if the application uses certificates",
  customer_id: "create the customer on your server and pass its id",
  permissions: "list what the customer shall share",
  reconnect_id: "pass the one from the RECONNECT_REQUIRED answer",
};

/** What is wrong with the parameters of a method, in the order in which the method lists them. */
export function findProblems(
  method: Method,
  parameters: Readonly<Record<string, unknown>>,
  context: CallContext,
): LinkProblem[] {
  const rules = method.rules[context.region];
  if (!rules) {
    const regions = Object.keys(method.rules).join(", ");
    const message = `it exists in ${regions} only; do not offer it in ${context.region}`;
    return [{ code: "unsupported_region", message, tolerated: false }];
  }
  const given = Object.keys(parameters).filter((key) => parameters[key] !== undefined);
  const problems = given
    .filter((key) => !Object.hasOwn(rules, key))
    .map((key) => unknownParameter(key, Object.keys(rules)));
  for (const [key, rule] of Object.entries(rules)) {
    const problem = problemOf(key, rule, parameters[key], context);
    if (problem) problems.push(problem);
  }
  const message = method.together?.(parameters);
  if (message !== undefined) problems.push({ code: "invalid_parameter", message, tolerated: false });
  return problems;
}

function problemOf(
  key: string,
  { presence, check }: Rule,
  value: unknown,
  context: CallContext,
): LinkProblem | undefined {
  if (value === undefined || (value === "" && presence === "required")) {
    if (presence === "optional") return undefined;
    const message = `${key} is missing; ${hints[key] ?? "pass it"}`;
    return { code: "missing_parameter", message, tolerated: presence === "expected" };
  }
  const wrong = check(value, context);
  if (wrong === undefined) return undefined;
  const code = key === "access_token" ? "invalid_access_token" : "invalid_parameter";
  return { code, message: `${key} ${wrong}`, tolerated: false };
}

function unknownParameter(key: string, known: string[]): LinkProblem {
  const shown = /^\w{1,40}$/.test(key) ? key : "a key";
  const snake = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const advice =
    key === "sandbox"
      ? "it is set by loadLean"
      : known.includes(snake)
        ? `write ${snake}`
        : `it takes ${known.join(", ")}`;
  return { code: "unknown_parameter", message: `${shown} is no parameter; ${advice}`, tolerated: false };
}
