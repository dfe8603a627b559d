import { esmOnly } from "./esm-only.ts";
import { type Manifest, sourceOf, type Target } from "./manifest.ts";

/** The `publishConfig` of a package: what its sources are called once built, for every way of finding modules. */
export function publishConfig({ name, bin, exports = {}, imports }: Manifest): Record<string, unknown> {
  const dual = !esmOnly.has(name);
  const [main] = Object.values(pick(exports, (entry) => entry === "."));
  const subpaths = pick(exports, (entry) => entry !== ".");
  return {
    ...(bin && { bin: map(bin, (source) => built(source, "js")) }),
    // Two names that resolvers without `exports` read: TypeScript's `node10` among them.
    ...(dual && main && { main: built(sourceOf(main), "cjs"), types: built(sourceOf(main), "d.cts") }),
    ...(dual && Object.keys(subpaths).length > 0 && { typesVersions: { "*": node10(subpaths) } }),
    ...(imports && { imports: map(imports, (target) => published(target, { dual, types: false })) }),
    exports: {
      ...map(exports, (target) => published(target, { dual, types: true })),
      "./package.json": "./package.json",
    },
    access: "public",
  };
}

/** TypeScript looks up `package/entry` as a file where it does not know `exports`. */
function node10(subpaths: Readonly<Record<string, Target>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(subpaths).map(([entry, target]) => [entry.slice(2), [built(sourceOf(target), "d.cts")]]),
  );
}

function published(target: Target, want: { dual: boolean; types: boolean }): Target {
  if (typeof target !== "string") return map(target, (one) => published(one, want));
  if (!target.endsWith(".ts")) return target;
  const file = (kind: "" | "c") => {
    const code = built(target, `${kind}js`);
    return want.types ? { types: built(target, `d.${kind}ts`), default: code } : code;
  };
  if (!want.dual) return file("");
  // `default` is for `import`, and for whoever knows neither condition.
  return { require: file("c"), default: file("") };
}

function built(source: string, extension: string): string {
  return source.replace(/^\.\/src\/(.*)\.ts$/, `./dist/$1.${extension}`);
}

function pick<T>(record: Readonly<Record<string, T>>, which: (key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => which(key)));
}

function map<T, U>(record: Readonly<Record<string, T>>, to: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}
