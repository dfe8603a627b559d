import { type Document, operationsOf, resolve, responsesOf } from "./document.ts";
import { header } from "./header.ts";

/** What the runtime must know of each operation: its id, the statuses that always carry JSON, and the body's encoding. */
export function writeOperations(document: Document): string {
  const lines = operationsOf(document).map(({ path, method, operation }) => {
    const json = responsesOf(document, operation)
      .filter((response) => response.media && !response.optional)
      .map((response) => response.status);
    const media = operation.requestBody
      ? Object.keys(resolve(document, operation.requestBody).content)[0]
      : undefined;
    const form = media === "application/x-www-form-urlencoded" ? ", form: true" : "";
    return `  ${JSON.stringify(`${method.toUpperCase()} ${path}`)}: { id: ${JSON.stringify(operation.operationId)}, json: [${json.join(", ")}]${form} },`;
  });
  return `${header}import type { Operations } from "@openlean/core";

export const operations: Operations = {
${lines.join("\n")}
};
`;
}
