import { LeanUnexpectedResponseError } from "../errors/unexpected-response-error.ts";

/** What an error about a page tells of its answer. */
export interface PageAnswer {
  readonly status: number;
  readonly requestId: string | undefined;
}

/** Pages in a row that a list may have without an item. Filters may leave some empty, a whole list of them is a fault. */
const mostEmptyPages = 20;

/** Watches that a walk over pages gets somewhere: a server that repeats itself would keep it going for ever. */
export class PageProgress {
  #empty = 0;
  #pages = 0;
  #previous: string | undefined;
  /** An earlier page, a later one each time their number doubles: so a circle of any length is found. */
  #earlier: string | undefined;

  /** @throws {LeanUnexpectedResponseError} `repeated_page`, `no_progress` */
  see(index: number, items: readonly unknown[], answer: PageAnswer): void {
    this.#empty = items.length === 0 ? this.#empty + 1 : 0;
    if (this.#empty > mostEmptyPages)
      throw pageError(
        "no_progress",
        `${mostEmptyPages} pages in a row before page ${index} hold no item, and the metadata promises more`,
        answer,
      );
    if (items.length === 0) return;
    const page = textOf(items);
    if (page !== undefined && (page === this.#previous || page === this.#earlier))
      throw pageError(
        "repeated_page",
        `page ${index} holds the same items as an earlier one; is the page number in the right parameter?`,
        answer,
      );
    this.#previous = page;
    // Powers of two: 1, 2, 4, ...
    if ((++this.#pages & (this.#pages - 1)) === 0) this.#earlier = page;
  }
}

export function pageError(
  code: "repeated_page" | "no_progress" | "unusable_page",
  message: string,
  { status, requestId }: PageAnswer,
): LeanUnexpectedResponseError {
  return new LeanUnexpectedResponseError(message, { code, status, requestId });
}

/** Items that JSON cannot write, which the caller has made of them, are not compared. */
function textOf(items: readonly unknown[]): string | undefined {
  try {
    return JSON.stringify(items);
  } catch {
    return undefined;
  }
}
