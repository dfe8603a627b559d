/** The fields of a SKILL.md and what follows them. */
export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>;
  readonly body: string;
}

/**
 * Takes a SKILL.md apart. Only one plain value to a line is taken, which every reader of YAML reads alike.
 *
 * @throws {SyntaxError} naming the line
 */
export function readFrontMatter(text: string): FrontMatter {
  const [, front, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  if (front === undefined || body === undefined) throw new SyntaxError("it does not begin with front matter");
  const fields = new Map<string, string>();
  for (const line of front.split("\n")) {
    const [, name, value] = /^([a-z-]+): (\S.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined || isAmbiguous(value))
      throw new SyntaxError(`"${line.slice(0, 40)}" is not a name and a plain value`);
    if (fields.has(name)) throw new SyntaxError(`${name} is given twice`);
    fields.set(name, value);
  }
  return { fields, body };
}

/** What YAML reads as something else than text. */
function isAmbiguous(value: string): boolean {
  return /^[[\]{}&*!|>'"%@`#,?-]|: | #|:$/.test(value) || /^(?:true|false|null|~|[\d.+-]+)$/i.test(value);
}
