import type { ResponseHeaders } from "../transport.ts";

/** The headers of an answer as undici parsed them: lower-case names, an array where a name came more than once. */
export class LightHeaders implements ResponseHeaders {
  readonly #values: Record<string, string | string[] | undefined>;

  constructor(values: Record<string, string | string[] | undefined>) {
    this.#values = values;
  }

  get(name: string): string | null {
    const key = name.toLowerCase();
    // The object has a prototype, and `constructor` is a possible name of a header.
    if (!Object.hasOwn(this.#values, key)) return null;
    const value = this.#values[key];
    return typeof value === "string" ? value : (value?.join(", ") ?? null);
  }

  *[Symbol.iterator](): Iterator<[name: string, value: string]> {
    for (const [name, value] of Object.entries(this.#values))
      for (const each of typeof value === "string" ? [value] : (value ?? [])) yield [name, each];
  }
}
