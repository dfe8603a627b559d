import type { Rule } from "../redocly.ts";

/** An operationId is one of the listed verbs and a noun: `listAccounts`. What is listed is a plural. */
export const operationIdVerbNoun: Rule<{ verbs?: string[] }> = ({ verbs = [] }) => ({
  Operation({ operationId }, { report, location }) {
    if (operationId === undefined) return;
    const at = location.child(["operationId"]);
    const verb = verbs.find(
      (verb) => operationId.startsWith(verb) && /^[A-Z]/.test(operationId.slice(verb.length)),
    );
    if (!verb || !/^[A-Za-z0-9]+$/.test(operationId))
      report({
        message: `\`${operationId}\` is not verb + noun; the verbs are ${verbs.join(", ")}.`,
        location: at,
      });
    else if (verb === "list" && !operationId.endsWith("s"))
      report({ message: `\`${operationId}\` lists, so its noun is a plural.`, location: at });
  },
});
