/** What is searched: the words of the title count four times, those of the section twice. */
export interface Entry {
  readonly title: string;
  readonly section: string;
  readonly text: string;
}

/** The entries that share a word with the query, the best first (BM25 over stems); equals in their own order. */
export function rank<Found extends Entry>(query: string, entries: readonly Found[]): Found[] {
  const wanted = new Set(wordsOf(query));
  const texts = entries.map(({ title, section, text }) =>
    [title, title, title, title, section, section, text].flatMap(wordsOf),
  );
  const average = texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length);
  const spread = new Map<string, number>();
  for (const text of texts) for (const word of new Set(text)) spread.set(word, (spread.get(word) ?? 0) + 1);
  const scores = texts.map((text) => {
    let score = 0;
    for (const word of wanted) {
      const count = text.filter((each) => each === word).length;
      const rare = Math.log(
        1 + (texts.length - (spread.get(word) ?? 0) + 0.5) / ((spread.get(word) ?? 0) + 0.5),
      );
      score += (rare * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * text.length) / average));
    }
    return score;
  });
  return entries
    .map((entry, index) => ({ entry, score: scores[index] ?? 0, index }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ entry }) => entry);
}

const common = new Set(
  "a an and are as at be by do does for from how i in is it my of on or that the this to was what when where which with you your".split(
    " ",
  ),
);

/** Words in lower case without the endings of English; `listAccounts` is two. */
export function wordsOf(text: string): string[] {
  return text
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !common.has(word))
    .map((word) => word.replace(/(?:ies|es|s|ing|ed|e)$/, ""));
}
