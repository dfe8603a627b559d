/**
 * The media type of an answer in lower case, without parameters. A registered type, in letters: nothing that a server
 * could have put there instead.
 */
export function mediaTypeOf(headers: { get(name: string): string | null }): string | undefined {
  const value = headers.get("content-type");
  if (value === null || value === "application/json") return value ?? undefined;
  return value
    .match(
      /^\s*((?:application|text|image|multipart|audio|video|font|message)\/[a-z.+-]{1,60})(?=\s*(?:;|$))/i,
    )?.[1]
    ?.toLowerCase();
}

/** Whether a media type is JSON: `application/json`, `text/json`, or anything that ends in `+json` (RFC 6839). */
export function isJson(mediaType: string): boolean {
  return mediaType === "application/json" || mediaType === "text/json" || mediaType.endsWith("+json");
}
