import type { MaybeRef } from "./document.ts";

/** Why nothing can be generated from a node, and the place below it. */
export interface Problem {
  path: (string | number)[];
  message: string;
}

/** Follows a reference of the document that a node is in. */
export type Resolve = <T extends object>(value: MaybeRef<T>) => T | undefined;
