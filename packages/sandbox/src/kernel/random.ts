/** A reproducible source of randomness: the same seed gives the same values in the same order. */
export interface Random {
  /** A number from 0 (included) to 1 (excluded). */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  integer(min: number, max: number): number;
  /** One of the items. */
  pick<T>(items: readonly T[]): T;
  /** `true` with this probability, from 0 to 1. */
  chance(probability: number): boolean;
  /** That many decimal digits, as text. */
  digits(count: number): string;
  /** A UUID with the version and variant bits of version 4. */
  uuid(): string;
  /** An independent source. It depends on this one's seed and the label alone, not on what was drawn before. */
  fork(label: string): Random;
}

/** Makes a {@link Random} from a seed. */
export function createRandom(seed: string): Random {
  const next = sfc32(seed);
  const integer = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    integer,
    pick: (items) => items[integer(0, items.length - 1)] as (typeof items)[number],
    chance: (probability) => next() < probability,
    digits: (count) => Array.from({ length: count }, () => integer(0, 9)).join(""),
    uuid: () => {
      const hex = Array.from({ length: 4 }, () => integer(0, 0xffffffff).toString(16).padStart(8, "0")).join(
        "",
      );
      const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
    fork: (label) => createRandom(`${seed}/${label}`),
  };
}

/** Chris Doty-Humphrey's small fast counting generator, seeded with a hash of the text. */
function sfc32(seed: string): () => number {
  let [a, b, c] = hash(seed);
  let counter = 1;
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  // The first outputs still resemble the seed, so they are thrown away.
  for (let i = 0; i < 12; i++) next();
  return next;
}

/** Three 32-bit words of a text, by FNV-1a with a different start each. */
function hash(text: string): [number, number, number] {
  const words: [number, number, number] = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b];
  for (let i = 0; i < text.length; i++)
    for (const [at, word] of words.entries())
      words[at] = Math.imul(word ^ text.charCodeAt(i), 0x01000193 + 2 * at);
  return words;
}
