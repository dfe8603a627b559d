const width = 84;

/** A JSON value as TypeScript source: one line where it fits, otherwise one member per line, two spaces deep. */
export function printLiteral(value: unknown, indent = "", used = 0): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  const oneLine = printOnOneLine(value);
  if (indent.length + used + oneLine.length <= width) return oneLine;
  const inner = `${indent}  `;
  if (Array.isArray(value))
    return `[\n${value.map((each) => `${inner}${printLiteral(each, inner)},\n`).join("")}${indent}]`;
  const members = Object.entries(value).map(([name, each]) => {
    const start = `${key(name)}: `;
    return `${inner}${start}${printLiteral(each, inner, start.length)},\n`;
  });
  return `{\n${members.join("")}${indent}}`;
}

function printOnOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printOnOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  const members = Object.entries(value).map(([name, each]) => `${key(name)}: ${printOnOneLine(each)}`);
  return members.length > 0 ? `{ ${members.join(", ")} }` : "{}";
}

function key(name: string): string {
  return /^[a-z_$][\w$]*$/i.test(name) ? name : JSON.stringify(name);
}
