import { ToolError } from "../errors/tool-error.ts";

/**
 * A position in a list as an opaque text. It holds a fingerprint of the tool and its arguments: a cursor of another query
 * is refused instead of leading somewhere else.
 */
export function writeCursor(position: number, tool: string, args: object): string {
  return btoa(`${position}.${fingerprint(tool, args)}`).replaceAll("=", "");
}

/**
 * The position that a cursor tells, 0 without one.
 *
 * @throws {ToolError} `INVALID_CURSOR`
 */
export function readCursor(cursor: unknown, tool: string, args: object): number {
  if (cursor === undefined) return 0;
  const [, position, print] =
    /^(\d{1,9})\.([\da-f]{8})$/.exec(decode(typeof cursor === "string" ? cursor : "")) ?? [];
  if (position === undefined || print !== fingerprint(tool, args))
    throw new ToolError("INVALID_CURSOR", "cursor does not belong to this tool with these arguments");
  return Number(position);
}

function decode(text: string): string {
  try {
    return atob(text);
  } catch {
    return "";
  }
}

/** FNV-1a over the arguments without `cursor`, sorted by name. It tells mistakes apart; it guards nothing. */
function fingerprint(tool: string, args: object): string {
  const entries = Object.entries(args)
    .filter(([name, value]) => name !== "cursor" && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(JSON.stringify([tool, entries])))
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}
