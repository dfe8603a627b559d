import { below, type Document, walkDocument } from "@openlean/spec-model";
import type { Bump, Reason } from "./bump.ts";
import { place } from "./place.ts";

type Node = Record<string, unknown>;

/** What a change of each keyword asks for, which no type shows and no general rule knows. */
const marks: Readonly<Record<string, (before: unknown, after: unknown) => Bump>> = {
  // An announced end is news for a caller; one that is taken back asks nothing of anyone.
  deprecated: (_, after) => (after === true ? "minor" : "patch"),
  "x-lean-regions": (before, after) => {
    const [had, has] = [before, after].map((regions) => (regions as string[] | undefined) ?? ["sa", "ae"]);
    if (had!.some((region) => !has!.includes(region))) return "major";
    return has!.some((region) => !had!.includes(region)) ? "minor" : "patch";
  },
  "x-lean-status": (_, after) => (after === "current" || after === undefined ? "patch" : "minor"),
  // The client begins to repeat a call, or stops.
  "x-lean-repeat": () => "minor",
};

/** Whether {@link compareMarks} rates a keyword. */
export function isMark(keyword: string | undefined): boolean {
  return keyword !== undefined && Object.hasOwn(marks, keyword);
}

/** How `deprecated`, regions, status and repeat changed wherever both versions of a document have the same node. */
export function compareMarks(before: Document, after: Document): Reason[] {
  const old = nodesOf(before);
  return [...nodesOf(after)].flatMap(([path, node]) => {
    const former = old.get(path);
    if (!former) return [];
    return Object.entries(marks)
      .filter(([property]) => JSON.stringify(former[property]) !== JSON.stringify(node[property]))
      .map(([property, rate]) => ({
        bump: rate(former[property], node[property]),
        text: `${place({ path, property })}: ${say(former[property])}, now ${say(node[property])}`,
      }));
  });
}

/** The nodes of a document by place. Parameters in a list go by name, since their number says nothing. */
function nodesOf(document: Document): Map<string, Node> {
  const nodes = new Map<string, Node>();
  walkDocument(document, (kind, node, pointer) => {
    const [, list] = pointer.match(/^(.*\/parameters)\/\d+$/) ?? [];
    const named = kind === "parameter" && list && typeof node.name === "string";
    nodes.set(named ? below(list, `${String(node.in)} ${String(node.name)}`) : pointer, node);
  });
  return nodes;
}

function say(value: unknown): string {
  return value === undefined ? "not given" : JSON.stringify(value);
}
