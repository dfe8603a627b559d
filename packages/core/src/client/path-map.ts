/**
 * The shape of a generated path map: method, path, then `options` and `result`. The inner types are left open because an
 * interface has no index signature; the generator guarantees them.
 */
// oxlint-disable-next-line typescript/no-explicit-any
export type PathMap = Record<"get" | "put" | "post" | "delete" | "patch", any>;
