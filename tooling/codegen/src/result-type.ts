import type { AnswerTypes, OperationTypes } from "./operation-types.ts";

/** How the parts of a result are named in a file. */
export interface ResultNames {
  success: string;
  failure: string;
  /** The type of a schema. */
  body(schema: string): string;
  /** The union of the statuses that the spec does not document. */
  undocumented: string | undefined;
}

/**
 * The members of an operation's result: one per documented status, and one for the statuses that the spec does not
 * document. Where a success is not JSON alone, there is one per media type, and each tells which.
 */
export function resultMembers({ answers }: OperationTypes, names: ResultNames): string[] {
  const sorted = answers.map(splitAnswer).sort((a, b) => (a.first ?? 0) - (b.first ?? 0));
  const isTold = sorted.some(
    ({ successes, bodies }) => successes !== "" && bodies.some(({ schema }) => schema === undefined),
  );
  return [
    ...sorted.flatMap((answer) =>
      successMembers(answer, isTold, names).concat(failureMembers(answer, names)),
    ),
    ...(names.undocumented ? [`${names.failure}<${names.undocumented}, unknown>`] : []),
  ];
}

interface SplitAnswer extends AnswerTypes {
  first: number | undefined;
  successes: string;
  failures: string;
}

function splitAnswer(answer: AnswerTypes): SplitAnswer {
  const { statuses } = answer;
  return {
    ...answer,
    first: statuses[0],
    successes: statuses.filter((status) => status < 300).join(" | "),
    failures: statuses.filter((status) => status >= 300).join(" | "),
  };
}

function successMembers(answer: SplitAnswer, isTold: boolean, names: ResultNames): string[] {
  const { successes, bodies, optional } = answer;
  if (successes === "") return [];
  if (!isTold) return [`${names.success}<${successes}, ${unionOf(answer, names)}>`];
  return [
    ...bodies.map(({ media, schema }) => {
      const type = schema === undefined ? "Uint8Array" : names.body(schema);
      return `${names.success}<${successes}, ${type}, ${JSON.stringify(media)}>`;
    }),
    ...(optional || bodies.length === 0 ? [`${names.success}<${successes}, undefined, undefined>`] : []),
  ];
}

function failureMembers(answer: SplitAnswer, names: ResultNames): string[] {
  return answer.failures === "" ? [] : [`${names.failure}<${answer.failures}, ${unionOf(answer, names)}>`];
}

/** JSON as its schema says; the body of a failure is text where it is not JSON. */
function unionOf({ bodies, optional }: AnswerTypes, names: ResultNames): string {
  const types = bodies.map(({ schema }) => (schema === undefined ? "string" : names.body(schema)));
  return [...new Set([...types, ...(optional || bodies.length === 0 ? ["undefined"] : [])])].join(" | ");
}
