import { form } from "@openlean/spec-model";
import type { ApiTypes } from "./api-types.ts";
import { header } from "./header.ts";
import type { AnswerTypes, OperationTypes } from "./operation-types.ts";

/** `operations.ts`: what the run time must know of each operation, by method and path. */
export function writeOperations({ operations }: ApiTypes): string {
  const lines = operations.map((each) => {
    const { method, path } = each.operation;
    const entry = Object.entries(entryOf(each)).map(([key, value]) => `${key}: ${literal(value)}`);
    return `  ${JSON.stringify(`${method} ${path}`)}: { ${entry.join(", ")} },`;
  });
  return `${header}import type { Operations } from "@openlean/core";

export const operations: Operations = {
${lines.join("\n")}
};
`;
}

function entryOf({ operation, answers }: OperationTypes): Record<string, unknown> {
  const statuses = (wanted: (answer: AnswerTypes) => boolean): number[] =>
    answers
      .filter(wanted)
      .flatMap((answer) => answer.statuses)
      .sort((a, b) => a - b);
  const media = [...new Set(answers.flatMap(({ bodies }) => bodies.map((body) => body.media)))];
  const binary = statuses(({ bodies }) => bodies.some(({ schema }) => schema === undefined));
  return {
    id: operation.operationId,
    success: statuses(() => true).filter((status) => status < 300),
    json: statuses(
      ({ bodies, optional }) =>
        !optional && bodies.length > 0 && bodies.every(({ schema }) => schema !== undefined),
    ),
    ...(operation.body?.type === form && { form: true }),
    ...(media.some((type) => type !== "application/json") && { accept: media.join(", ") }),
    ...(binary.length > 0 && { binary }),
    ...(operation.repeat !== undefined && { repeat: operation.repeat }),
  };
}

function literal(value: unknown): string {
  return Array.isArray(value) ? `[${value.join(", ")}]` : JSON.stringify(value);
}
