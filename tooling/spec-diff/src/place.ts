/** Where something changed: a node of a bundled document, and perhaps one property of it. */
export interface Place {
  /** JSON pointer in a URI fragment. */
  path: string;
  property?: string;
}

/** `GET /banks/v1/ responses/200/description` for `#/paths/~1banks~1v1~1/get/responses/200` and `description`. */
export function place(where: Place): string {
  const names = namesOf(where);
  if (names[0] === "paths" && names.length > 2)
    return `${names[2]!.toUpperCase()} ${names[1]} ${names.slice(3).join("/")}`.trim();
  if (names[0] === "webhooks") return `${names[1]} ${names.slice(3).join("/")}`.trim();
  return names.join("/");
}

/** The names that lead to what changed, from the document's root. */
export function namesOf({ path, property }: Place): string[] {
  const names = path
    .replace(/^#\/?/, "")
    .split("/")
    .map((part) => decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~"));
  return [...names, ...(property ? [property] : [])];
}
