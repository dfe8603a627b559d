import type { Call } from "./caller.ts";
import type { Task } from "./task.ts";

/** Calls after which a task counts as not understood. */
const mostCalls = 40;

/** What is wrong with how a task was done, as sentences; none is a pass. Looks at calls and answer alone. */
export function grade(
  task: Pick<Task, "uses" | "never">,
  facts: readonly (string | RegExp)[],
  { calls, answer }: { calls: readonly Call[]; answer: string },
): string[] {
  const findings: string[] = [];
  const called = new Set(calls.map(({ tool }) => tool));
  for (const tool of task.uses) if (!called.has(tool)) findings.push(`${tool} was not called`);
  for (const tool of task.never) if (called.has(tool)) findings.push(`${tool} has no business here`);
  for (const { tool, result } of calls)
    if (result.includes('"UNKNOWN_TOOL"')) findings.push(`${tool} is no tool`);
  if (calls.length > mostCalls) findings.push(`${calls.length} calls, more than ${mostCalls}`);
  for (const fact of facts)
    if (!states(answer, fact)) findings.push(`the answer does not state ${String(fact)}`);
  return findings;
}

/** Whether an answer states a fact, whatever the grouping of digits and the case. */
function states(answer: string, fact: string | RegExp): boolean {
  const plain = answer.replaceAll(/(?<=\d)[,\u00a0\u202f ](?=\d{3})/g, "");
  if (fact instanceof RegExp) return fact.test(plain);
  // A number must not be a part of another one.
  const escaped = fact.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\d.])${escaped}(?!\d|\.\d)`, "i").test(plain);
}
