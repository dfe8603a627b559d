/**
 * A bundler that writes an ES module turns the `require` of undici's CommonJS into a look-up of a global one, and an ES
 * module has none: esbuild's message is "Dynamic require of node:assert is not supported". Evaluating this module lends
 * one that knows Node's own modules, until the module that is evaluated with it calls {@link takeBack}.
 */
let used = false;
const lends = !("require" in globalThis);
if (lends) {
  const value = (name: string): unknown => {
    used = true;
    return process.getBuiltinModule(name);
  };
  Object.defineProperty(globalThis, "require", { value, configurable: true });
  // For an evaluation that fails before it can take it back.
  queueMicrotask(takeBack);
}

/** Removes what was lent, but in a bundle that used it: there undici requires more at its first connection. */
export function takeBack(): void {
  if (lends && !used) Reflect.deleteProperty(globalThis, "require");
}
