import { header } from "./header.ts";
import { eventsOf, millisecondsOf, statesBefore } from "./lifecycle.ts";
import type { NamedLifecycle } from "./load-lifecycles.ts";

/** The lifecycles of one API as the sandbox plays them, each a constant named like its file with `Lifecycle` behind. */
export function writeLifecycles(lifecycles: readonly NamedLifecycle[]): string {
  const constants = lifecycles.map(({ api, name, file }) => {
    const transitions = Object.entries(file.transitions).map(([verb, transition]) => {
      const { to, after, at, case: outcome } = transition;
      const fields = {
        from: statesBefore(transition),
        to,
        ...(after !== undefined && { after: millisecondsOf(after) }),
        ...(at !== undefined && { at }),
        ...(outcome !== undefined && { case: outcome }),
        sends: eventsOf(transition),
      };
      return `    ${verb}: ${JSON.stringify(fields)},`;
    });
    const states = Object.entries(file.states);
    const finals = states.filter(([, { final }]) => final).map(([state]) => state);
    return `/** \`specs/${api}/lifecycles/${name}.yaml\`: ${file.description.trim().replaceAll("*/", "* /")} */
export const ${camel(name)}Lifecycle: Lifecycle<${union(file.states)}, ${union(file.transitions)}> = {
  finals: ${JSON.stringify(finals)},
  transitions: {
${transitions.join("\n")}
  },
};`;
  });
  return `${header}import type { Lifecycle } from "../kernel/lifecycle.ts";\n\n${constants.join("\n\n")}\n`;
}

function union(named: object): string {
  return Object.keys(named)
    .map((name) => JSON.stringify(name))
    .join(" | ");
}

function camel(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
