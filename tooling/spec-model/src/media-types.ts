/** Whether bodies of a media type are read as JSON: `application/json`, `text/json`, anything that ends in `+json`. */
export function isJson(type: string): boolean {
  return type === "application/json" || type === "text/json" || type.endsWith("+json");
}

/** A form as HTML writes it. */
export const form = "application/x-www-form-urlencoded";
