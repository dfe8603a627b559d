import { invalid } from "./fault.ts";

/** What a page is cut from; an array is one. */
export interface List<T> {
  readonly length: number;
  slice(from: number, to: number): T[];
}

/** Where a page is in its list. */
export interface PageMetadata {
  number: number;
  size: number;
  total_elements: number;
  total_pages: number;
}

/** One page of a list, counted from zero. */
export interface Page<T> {
  items: T[];
  page: PageMetadata & { sort: null };
}

/** Largest page of every list. Not all specifications state it, but no list of Lean's is known to take more. */
const maximumSize = 100;

/**
 * Cuts a page out of a list. A page after the last one is empty.
 *
 * @throws {Fault} 400 `INVALID_PARAMETERS` naming the parameter that is out of range
 */
export function pageOf<T>(list: List<T>, number: number, size: number, names: { size: string }): Page<T> {
  if (size < 1 || size > maximumSize) throw invalid(`${names.size} must be from 1 to ${maximumSize}`);
  return {
    items: list.slice(number * size, (number + 1) * size),
    page: {
      number,
      size,
      total_elements: list.length,
      total_pages: Math.ceil(list.length / size),
      sort: null,
    },
  };
}
