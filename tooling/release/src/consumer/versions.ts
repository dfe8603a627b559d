import { floor } from "@openlean/build";

/** The exact TypeScript versions that must compile against the packages. */
export const typescripts: readonly string[] = ["5.9.3", "6.0.3", "7.0.2"];

/** The ways of finding modules that must lead to the types. */
export const resolutions: readonly ("nodenext" | "bundler")[] = ["nodenext", "bundler"];

/** The exact versions of Node the packages are run on: the lowest that they promise, and the newest of each line. */
export const nodes: readonly string[] = [floor, "22.23.3", "24.21.0", "26.10.0"];

/** Other runtimes, with `--runtimes`. */
export const otherRuntimes: Readonly<Record<"bun" | "deno", string>> = { bun: "1.4.5", deno: "2.9.6" };
