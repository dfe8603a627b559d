export { readSkills, type Skill, skillsFolder } from "./read-skills.ts";
export { validateSkill } from "./validate-skill.ts";
