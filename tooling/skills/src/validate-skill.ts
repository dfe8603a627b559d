import { type FrontMatter, readFrontMatter } from "./front-matter.ts";
import type { Skill } from "./read-skills.ts";

const limits = { name: 64, description: 1_024, compatibility: 500, lines: 500, tokens: 5_000 };
const known = new Set(["name", "description", "license", "compatibility", "allowed-tools"]);

/** What breaks the Agent Skills format, as sentences; none is good. */
export function validateSkill({ folder, files }: Skill): string[] {
  const text = files["SKILL.md"];
  if (text === undefined) return [`${folder}: SKILL.md is missing`];
  let front: FrontMatter;
  try {
    front = readFrontMatter(text);
  } catch (error) {
    return [`${folder}: ${(error as Error).message}`];
  }
  const findings = [
    ...fieldFindings(folder, front.fields),
    ...bodyFindings(front.body),
    ...fileFindings(files),
  ];
  return findings.map((finding) => `${folder}: ${finding}`);
}

function* fieldFindings(folder: string, fields: ReadonlyMap<string, string>): Iterable<string> {
  const { name = "", description = "", compatibility = "" } = Object.fromEntries(fields);
  if (name !== folder) yield "name is not that of the folder";
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)) yield "name is not of a-z, 0-9 and single hyphens";
  if (name.length > limits.name) yield `name has more than ${limits.name} characters`;
  if (description === "") yield "description is missing";
  if (description.length > limits.description)
    yield `description has more than ${limits.description} characters`;
  if (!/\bUse when\b/.test(description)) yield "description does not say when to use it";
  if (compatibility.length > limits.compatibility)
    yield `compatibility has more than ${limits.compatibility} characters`;
  for (const field of fields.keys()) if (!known.has(field)) yield `${field} is no field of the format`;
}

function* bodyFindings(body: string): Iterable<string> {
  const lines = body.split("\n").length;
  if (lines >= limits.lines) yield `the body has ${lines} lines; ${limits.lines - 1} are allowed`;
  const tokens = Math.ceil(body.length / 4);
  if (tokens >= limits.tokens) yield `the body has ${tokens} tokens; ${limits.tokens - 1} are allowed`;
}

function* fileFindings(files: Readonly<Record<string, string>>): Iterable<string> {
  const linked = new Set(linksOf(files["SKILL.md"] ?? ""));
  for (const link of linked) if (!(link in files)) yield `SKILL.md links to ${link}, which is missing`;
  for (const [path, text] of Object.entries(files)) {
    if (path === "SKILL.md") continue;
    if (!/^references\/[a-z0-9-]+\.md$/.test(path)) yield `${path} is not one level deep in references`;
    if (!linked.has(path)) yield `${path} is not linked from SKILL.md`;
    if (linksOf(text).length > 0) yield `${path} links on to another file`;
  }
}

/** The relative links of a text. */
function linksOf(text: string): string[] {
  return [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(([, link = ""]) => link);
}
