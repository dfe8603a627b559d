import type { Answer } from "../answers/answer.ts";
import { writeCursor } from "./cursor.ts";
import { fit } from "./fit.ts";
import type { Mask } from "../mask/mask.ts";

/** What leaves this server: JSON as text, and how many items of the list are in it. */
export interface Leaving {
  readonly text: string;
  readonly items: number;
}

/**
 * The one way out, for answers and errors alike: masked first, then cut to the budget, with a cursor for the rest.
 *
 * @throws {ToolError} `RESULT_TOO_LARGE`
 */
export function leave({ facts, list, names }: Answer, mask: Mask, tool: string, args: object): Leaving {
  const masked = mask(facts, names);
  if (!list) return { text: fit(masked, undefined).text, items: 0 };
  const { key, items, next } = list;
  const { text, count } = fit(masked, {
    key,
    items: mask({ [key]: items.map(({ value }) => value) }, names)[key] ?? [],
    cursorAfter(taken) {
      const position = taken < items.length ? items[taken - 1]?.after : next;
      return position === undefined ? undefined : writeCursor(position, tool, args);
    },
  });
  return { text, items: count };
}
