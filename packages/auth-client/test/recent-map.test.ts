import { expect, it } from "vitest";
import { RecentMap } from "../src/recent-map.ts";

it("tells what had to go, and counts a look as no use", () => {
  const gone: number[] = [];
  const map = new RecentMap<number>(2, (value) => gone.push(value));
  map.set("a", 1);
  map.set("b", 2);
  expect(map.get("a")).toBe(1);
  expect(map.holds("b", 2)).toBe(true);
  expect(map.holds("b", 3)).toBe(false);
  map.set("c", 3);
  expect(gone).toEqual([2]);
  expect([map.get("a"), map.get("b"), map.get("c")]).toEqual([1, undefined, 3]);
  map.set("a", 4);
  expect(gone).toEqual([2]);
  map.set("d", 5);
  expect(gone).toEqual([2, 3]);
  expect(map.get("a")).toBe(4);
});
