/**
 * The length of the body that the sender declared; 0 where it declared none, or one of bytes that were encoded and are
 * decoded by now.
 */
export function declaredLength(contentLength: unknown, contentEncoding: unknown): number {
  return contentEncoding === undefined || contentEncoding === null ? Number(contentLength) || 0 : 0;
}
