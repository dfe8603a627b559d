/** A JSON pointer (RFC 6901) in a URI fragment, below another one. */
export function below(pointer: string, ...segments: (string | number)[]): string {
  return [pointer, ...segments.map((each) => String(each).replaceAll("~", "~0").replaceAll("/", "~1"))].join(
    "/",
  );
}

/** The segments of a pointer such as `#/paths/~1a`. */
export function segmentsOf(pointer: string): string[] {
  return pointer
    .replace(/^#\/?/, "")
    .split("/")
    .filter((segment) => segment !== "")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}
