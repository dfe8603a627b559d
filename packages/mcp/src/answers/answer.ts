/** What a tool gives back: facts, and at most one list that may go on. Fields are named in snake_case and masked by name. */
export interface Answer {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly list?: Listing | undefined;
  /** Names that the bank told beside, so that they are taken out of free texts. They are not shown. */
  readonly names?: readonly (string | undefined)[] | undefined;
}

/** A part of a list. */
export interface Listing {
  /** Name of the field that holds the items. */
  readonly key: string;
  readonly items: readonly Item[];
  /** Position to go on from after all of them; absent at the end of the list. */
  readonly next?: number | undefined;
}

/** One item, and the position to go on from when it is the last that fits. */
export interface Item {
  readonly value: Readonly<Record<string, unknown>>;
  readonly after: number;
}

/** The part of a whole list that a page asks for. */
export function listing(
  key: string,
  values: readonly object[],
  { from, limit }: { from: number; limit: number },
): Listing {
  const items = values
    .slice(from, from + limit)
    .map((value, index) => ({ value: value as Item["value"], after: from + index + 1 }));
  const end = from + items.length;
  return { key, items, next: end < values.length ? end : undefined };
}
