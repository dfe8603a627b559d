export { accessWindow } from "./access-window.ts";
export type { LinkProblem } from "./find-problems.ts";
export { checkLinkCall, linkMethods, type LinkMethodName } from "./link-methods.ts";
export { permissionsOf } from "./permissions.ts";
export type { CallContext, Check, Method, Rule, Rules } from "./rule.ts";
