import { ToolError } from "../errors/tool-error.ts";

/** Most characters of a result as it goes over the wire: 2,000 tokens at four characters. */
export const maximumCharacters = 8_000;

/** Kept free for the frame of the result. */
const frame = 200;

/** A list that may be cut, and what to write where it was. */
export interface Cut {
  readonly key: string;
  readonly items: readonly unknown[];
  /** The cursor to go on with after so many items; `undefined` at the end of the list. */
  readonly cursorAfter: (count: number) => string | undefined;
}

/**
 * The text of a result with as many items as the budget holds.
 *
 * @throws {ToolError} `RESULT_TOO_LARGE` when not even the facts and one item fit
 */
export function fit(facts: object, cut: Cut | undefined): { text: string; count: number } {
  const write = (count: number): string =>
    JSON.stringify(
      cut ? { ...facts, [cut.key]: cut.items.slice(0, count), next_cursor: cut.cursorAfter(count) } : facts,
    );
  const total = cut?.items.length ?? 0;
  let [low, high] = [Math.min(total, 1), total];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(write(middle))) low = middle;
    else high = middle - 1;
  }
  const text = write(low);
  if (!fits(text)) throw new ToolError("RESULT_TOO_LARGE", "the answer does not fit into one result");
  return { text, count: low };
}

function fits(text: string): boolean {
  return JSON.stringify(text).length <= maximumCharacters - frame;
}
