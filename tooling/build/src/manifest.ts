/** What this tool reads and writes of a `package.json`. */
export interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, Target>>;
  readonly imports?: Readonly<Record<string, Target>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly engines?: Readonly<Record<string, string>>;
  readonly publishConfig?: unknown;
}

/** A file, or one per condition. */
export type Target = string | { readonly [condition: string]: Target };

/** The file for whoever meets no other condition: the last one. */
export function sourceOf(target: Target): string {
  return typeof target === "string" ? target : sourceOf(Object.values(target).at(-1) ?? "");
}
