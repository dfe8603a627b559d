import type { OBLinks } from "@openlean/open-banking-client";
import type { PageMetadata } from "../../kernel/paging.ts";
import type { World } from "../../kernel/world.ts";

/** What the paths of this API begin with. */
const prefix = "/open-banking/account-information/2022.11.01-final-errata2";

/**
 * Addresses of a page and its neighbours. The list keeps its parameters, the page changes.
 *
 * @param path after the prefix that all paths share
 */
export function linksOf(world: World, path: string, query: object, page: PageMetadata): OBLinks {
  const at = (number: number): string => {
    const url = new URL(world.urls.api + prefix + path);
    for (const [name, value] of Object.entries({ ...query, Page: number, Size: page.size }))
      if (value !== undefined) url.searchParams.set(name, String(value));
    return url.href;
  };
  const last = Math.max(0, page.total_pages - 1);
  return {
    Self: at(page.number),
    First: at(0),
    Prev: page.number > 0 ? at(Math.min(page.number - 1, last)) : null,
    Next: page.number < last ? at(page.number + 1) : null,
    Last: at(last),
  };
}
