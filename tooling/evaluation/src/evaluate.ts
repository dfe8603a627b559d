import { type Call, type Caller, recordedTools } from "./caller.ts";
import { grade } from "./grade.ts";
import { pairs } from "./pairs.ts";
import { tasks } from "./tasks/index.ts";
import { openWorld } from "./world.ts";

/** How a caller did. */
export interface Report {
  readonly caller: string;
  readonly pairs: readonly { readonly question: string; readonly right: string; readonly chosen: string }[];
  readonly tasks: readonly TaskReport[];
}

/** How a caller did one task: a transcript and what is wrong with it. */
export interface TaskReport {
  readonly id: string;
  readonly calls: readonly Call[];
  readonly answer: string;
  readonly findings: readonly string[];
}

/** Asks a caller every question and every task. */
export async function evaluate(caller: Caller): Promise<Report> {
  const shared = await openWorld();
  const chosen = [];
  for (const { question, right } of pairs)
    chosen.push({
      question,
      right,
      chosen: await caller.choose(question, recordedTools(shared.toolbox, [])),
    });
  const done: TaskReport[] = [];
  for (const task of tasks) {
    const world = task.fresh ? await openWorld() : shared;
    await task.prepare?.(world);
    const facts = await task.facts(world);
    const calls: Call[] = [];
    const answer = await caller.answer(task, recordedTools(world.toolbox, calls));
    done.push({ id: task.id, calls, answer, findings: grade(task, facts, { calls, answer }) });
  }
  return { caller: caller.name, pairs: chosen, tasks: done };
}

/** The report in lines: what went wrong, and two counts. */
export function printReport({ caller, pairs: asked, tasks: done }: Report): string {
  const confused = asked.filter(({ right, chosen }) => right !== chosen);
  const failed = done.filter(({ findings }) => findings.length > 0);
  return [
    ...confused.map(({ question, right, chosen }) => `confused: ${question} ${chosen} instead of ${right}`),
    ...failed.flatMap(({ id, findings }) => findings.map((finding) => `${id}: ${finding}`)),
    `${caller}: ${asked.length - confused.length} of ${asked.length} questions, ${done.length - failed.length} of ${done.length} tasks`,
    "",
  ].join("\n");
}
