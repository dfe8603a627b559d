/** At this similarity and above names match in part; below they do not match. Lean names the number. */
export const partialFrom = 0.7;

/**
 * How similar two names are, from 0 to 1 with two decimals: 1 for the same name but for case, accents and punctuation.
 * Dice's coefficient over pairs of neighbouring letters.
 */
export function nameSimilarity(one: string, other: string): number {
  const [a, b] = [normalise(one), normalise(other)];
  if (a === b) return 1;
  const [pairsOfA, pairsOfB] = [pairsOf(a), pairsOf(b)];
  const total = pairsOfA.length + pairsOfB.length;
  if (total === 0) return 0;
  let common = 0;
  for (const pair of pairsOfA) {
    const at = pairsOfB.indexOf(pair);
    if (at < 0) continue;
    common++;
    pairsOfB.splice(at, 1);
  }
  // Different names are never the same, however close they are.
  return Math.min(0.99, Math.round((200 * common) / total) / 100);
}

function normalise(name: string): string {
  return name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function pairsOf(text: string): string[] {
  return text.split(" ").flatMap((word) => {
    const letters = Array.from(` ${word} `);
    return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
  });
}
