import type { Caller } from "./caller.ts";
import { pairs } from "./pairs.ts";
import { askOver } from "./task.ts";
import { tasks } from "./tasks/index.ts";

/** A caller that does what stands beside each question: it shows that the questions can be answered, and how. */
export const scriptedCaller: Caller = {
  name: "script",
  async choose(question) {
    return pairs.find((pair) => pair.question === question)?.right ?? "";
  },
  async answer({ id }, tools) {
    const task = tasks.find((each) => each.id === id);
    return task ? task.script(askOver(tools)) : "";
  },
};
