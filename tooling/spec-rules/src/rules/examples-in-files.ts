import { exchangesOf } from "../exchanges.ts";
import type { Rule } from "../redocly.ts";

/** Examples of bodies are files of their own, because the reference, the sandbox and the tests share them. */
export const examplesInFiles: Rule = () => ({
  Operation(operation, context) {
    for (const { media, location } of exchangesOf(operation, context))
      for (const [name, example] of Object.entries(media.examples ?? {}))
        if (!("$ref" in example) || !/(^|\/)examples\/[a-z0-9-]+\.json$/.test(example.$ref))
          context.report({
            message: `The example \`${name}\` is not a file \`examples/<kebab-case>.json\`.`,
            location: location.child(["examples", name]).key(),
          });
  },
});
