import type { Region } from "../../../kernel/region.ts";

const standards = { sa: "SAU.SAMA.V1", ae: "ARE.LEAN.V1" } as const;

/** An item of the data API that has the bank's own values beside the common ones. */
interface Item {
  regional_data?: { standard: string; data: object } | null;
}

/** The form that the data API declares for an item in a region. */
type FormOf<T extends Item, R extends Region> = Extract<
  T["regional_data"],
  { standard: (typeof standards)[R] }
>["data"];

/** Writers of an item's form in each region that has one; they get the item and its place on the page. */
export interface Forms<T extends Item> {
  sa: (item: T, at: number) => FormOf<T, "sa">;
  ae?: (item: T, at: number) => FormOf<T, "ae">;
}

/** Items with `regional_data` in the form of the region when the call is `verbose`; otherwise as they are, with null. */
export function withRegionalData<T extends Item>(
  items: T[],
  region: Region,
  verbose: boolean | undefined,
  forms: Forms<T>,
): T[] {
  const form = forms[region];
  if (!verbose || !form) return items;
  const standard = standards[region];
  return items.map((item, at) => ({ ...item, regional_data: { standard, data: form(item, at) } }));
}
