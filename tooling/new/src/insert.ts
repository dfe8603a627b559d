import { DraftError } from "./draft.ts";

/**
 * Inserts a line into a sorted list of lines, of which `member` knows each: before the first one that sorts after it, else
 * behind the last one.
 */
export function insertSorted(text: string, member: RegExp, line: string): string {
  const lines = text.split("\n");
  const members = [...lines.keys()].filter((index) => member.test(lines[index]!));
  const last = members.at(-1);
  if (last === undefined) throw new DraftError(`no line is like ${line.trim()}`);
  const next = members.find((index) => lines[index]!.trim() > line.trim());
  lines.splice(next ?? last + 1, 0, line);
  return lines.join("\n");
}

/** Inserts text before the end of a list or block that begins with `opening` and ends with `closing`. */
export function insertInto(text: string, opening: string, closing: string, item: string): string {
  const start = text.indexOf(opening);
  const end = text.indexOf(closing, start + opening.length);
  if (start === -1 || end === -1) throw new DraftError(`${opening} is not there`);
  const before = text.slice(0, end).trimEnd();
  const comma = before.endsWith(",") || before.endsWith(opening.trimEnd()) ? "" : ",";
  return `${before}${comma} ${item}${text.slice(end)}`;
}
