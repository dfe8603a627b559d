/**
 * A bundler that writes an ES module turns the `require` of undici's CommonJS into a look-up of a global one, and an ES
 * module has none: esbuild's message is "Dynamic require of node:assert is not supported". Evaluating this module lends
 * one that knows Node's own modules, until the module that is evaluated with it calls {@link takeBack}.
 */
const realm = globalThis as { require?: unknown };
const lends = realm.require === undefined;
if (lends) {
  realm.require = (name: string) => process.getBuiltinModule(name);
  // For an evaluation that fails before it can take it back.
  queueMicrotask(takeBack);
}

/** Removes what was lent. */
export function takeBack(): void {
  if (lends) delete realm.require;
}
