/**
 * A map of limited size that forgets what was used longest ago. Every operation costs the same, however many entries there
 * are: the platform's `Map` keeps the order in which entries were put in.
 */
export class RecentMap<Value> {
  readonly #entries = new Map<string, Value>();
  readonly #limit: number;
  readonly #forgotten: (value: Value) => void;
  #newest: string | undefined;

  /** @param forgotten is told what had to go */
  constructor(limit: number, forgotten: (value: Value) => void) {
    this.#limit = limit;
    this.#forgotten = forgotten;
  }

  /** Whether this very value is there; it counts as no use. */
  holds(key: string, value: Value): boolean {
    return this.#entries.get(key) === value;
  }

  get(key: string): Value | undefined {
    const value = this.#entries.get(key);
    // Most calls ask for the same key as the one before, which is in its place already.
    if (value === undefined || key === this.#newest) return value;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    this.#newest = key;
    return value;
  }

  set(key: string, value: Value): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    this.#newest = key;
    if (this.#entries.size <= this.#limit) return;
    const [oldest, forgotten] = this.#entries.entries().next().value as [string, Value];
    this.#entries.delete(oldest);
    this.#forgotten(forgotten);
  }
}
