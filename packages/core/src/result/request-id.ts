/** Correlation ids are echoed from the caller's own header, so only id-shaped values are kept. */
export function requestIdOf(headers: { get(name: string): string | null }): string | undefined {
  const id = headers.get("lean-correlation-id") ?? headers.get("lean-trace-id");
  return id !== null && /^[\w-]{1,64}$/.test(id) ? id : undefined;
}
