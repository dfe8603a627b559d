import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readSkills, type Skill, validateSkill } from "../src/index.ts";

const skills = readSkills();
const description = "Does something. Use when something is to be done.";
const skill = (front: string, body = "# Title\n", files: Skill["files"] = {}): Skill => ({
  folder: "a-skill",
  files: { "SKILL.md": `---\n${front}\n---\n${body}`, ...files },
});
const good = `name: a-skill\ndescription: ${description}`;

describe("the skills of this repository", () => {
  it("are three", () => {
    expect(skills.map(({ folder }) => folder)).toEqual([
      "openlean-integrate",
      "openlean-migrate",
      "openlean-webhooks",
    ]);
  });

  it.each(skills.map((each) => [each.folder, each] as const))("%s keeps the format", (_, each) => {
    expect(validateSkill(each)).toEqual([]);
  });

  it.each(skills.map((each) => [each.folder, each] as const))(
    "%s names only packages that there are",
    (_, each) => {
      const packages = join(import.meta.dirname, "../../../packages");
      for (const text of Object.values(each.files))
        for (const [, name = "", path] of text.matchAll(/from "@openlean\/([a-z-]+)((?:\/[a-z-]+)*)"/g)) {
          const { exports } = JSON.parse(readFileSync(join(packages, name, "package.json"), "utf8")) as {
            exports: object;
          };
          expect(exports).toHaveProperty([`.${path}`]);
        }
    },
  );
});

describe("the validator", () => {
  it("accepts a skill that keeps the format", () => {
    expect(validateSkill(skill(good))).toEqual([]);
    const linked = skill(good, "See [more](references/more.md).", { "references/more.md": "text" });
    expect(validateSkill(linked)).toEqual([]);
  });

  it.each([
    ["name: other", "name is not that of the folder"],
    ["name: a--skill", "name is not of a-z, 0-9 and single hyphens"],
    [
      `name: a-skill\ndescription: ${"x".repeat(1_100)} Use when.`,
      "description has more than 1024 characters",
    ],
    ["name: a-skill\ndescription: Does something.", "description does not say when to use it"],
    [`${good}\ncompatibility: ${"x".repeat(501)}`, "compatibility has more than 500 characters"],
    [`${good}\nauthor: somebody`, "author is no field of the format"],
    [`${good}\nname: a-skill`, "name is given twice"],
    [`name: a-skill\ndescription: this: that`, "is not a name and a plain value"],
    [`name: a-skill\ndescription: [a, b]`, "is not a name and a plain value"],
    [`name: a-skill\ndescription: >`, "is not a name and a plain value"],
  ])("refuses %j", (front, finding) => {
    expect(validateSkill(skill(front)).join("\n")).toContain(finding);
  });

  it.each([
    ["a body of 500 lines", skill(good, "x\n".repeat(500)), "the body has 501 lines"],
    ["a body of 5,000 tokens", skill(good, "x".repeat(20_000)), "the body has 5000 tokens"],
    ["a link to nothing", skill(good, "[a](references/a.md)"), "which is missing"],
    ["a file without a link", skill(good, "", { "references/a.md": "" }), "is not linked from SKILL.md"],
    [
      "a deeper file",
      skill(good, "[a](references/b/a.md)", { "references/b/a.md": "" }),
      "is not one level deep",
    ],
    [
      "a link that goes on",
      skill(good, "[a](references/a.md)", { "references/a.md": "[b](b.md)" }),
      "links on",
    ],
    ["no SKILL.md", { folder: "a-skill", files: {} }, "SKILL.md is missing"],
    [
      "no front matter",
      { folder: "a-skill", files: { "SKILL.md": "# Title" } },
      "does not begin with front matter",
    ],
  ])("refuses %s", (_, broken, finding) => {
    expect(validateSkill(broken).join("\n")).toContain(finding);
  });
});
