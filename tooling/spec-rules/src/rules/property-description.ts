import type { Rule, Schema } from "../redocly.ts";
import { schemaNameAt } from "../schema-name-at.ts";

/** Words that carry no fact of their own in a description. */
const fillers = new Set(
  (
    "a an and are as at be been by for from given had has have here in is it its itself kind of on or same that the their there this to " +
    "was were what when where which who with value field property object item"
  ).split(" "),
);

/** Every property of a schema has a description, and it says more than the names of the property and its schema. */
export const propertyDescription: Rule = () => ({
  Schema({ properties = {} }, { report, resolve, location }) {
    const known = words(`${schemaNameAt(location) ?? ""} ${location.pointer.split("/").pop() ?? ""}`);
    for (const [name, property] of Object.entries(properties)) {
      const description = property.description ?? resolve<Schema>(property).node?.description;
      const at = location.child(["properties", name]).key();
      if (!description) {
        report({ message: `\`${name}\` has no description.`, location: at });
        continue;
      }
      const names = new Set([...known, ...words(name)]);
      if (!words(description).some((word) => !names.has(word) && !fillers.has(word)))
        report({
          message: `The description of \`${name}\` says no more than the name: "${description}"`,
          location: at,
        });
    }
  },
});

/** Words of a text or of a name in any case, without their endings. */
function words(text: string): string[] {
  return (text.replace(/([a-z0-9])([A-Z])/g, "$1 $2").match(/[A-Za-z0-9]+/g) ?? []).map((word) =>
    stem(word.toLowerCase()),
  );
}

function stem(word: string): string {
  if (fillers.has(word)) return word;
  const base = word.replace(/ies$/, "y").replace(/(ing|ed|es|s|e)$/, "");
  return base.length >= 3 ? base : word;
}
