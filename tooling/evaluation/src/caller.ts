import type { Toolbox } from "@openlean/mcp";

/** What a caller sees of the tools: the list, and their answers as text. */
export interface Tools {
  readonly list: readonly {
    readonly name: string;
    readonly description: string;
    readonly inputSchema: object;
  }[];
  call(name: string, args: object): Promise<string>;
}

/** Somebody who is asked: a script, or a model. */
export interface Caller {
  /** How the report names it. */
  readonly name: string;
  /** The tool that it would call first for a question. */
  choose(question: string, tools: Tools): Promise<string>;
  /** The answer to a task, in words. `id` is for callers that were written for the task. */
  answer(task: { readonly id: string; readonly prompt: string }, tools: Tools): Promise<string>;
}

/** One call, as the grader sees it. */
export interface Call {
  readonly tool: string;
  readonly arguments: object;
  readonly result: string;
}

/** Tools over a toolbox, which write every call down. */
export function recordedTools(toolbox: Toolbox, calls: Call[]): Tools {
  return {
    list: toolbox.tools.map(({ name, description, input }) => ({ name, description, inputSchema: input })),
    async call(name, args) {
      const result =
        (await toolbox.call(name, args))?.text ?? JSON.stringify({ error: { code: "UNKNOWN_TOOL" } });
      calls.push({ tool: name, arguments: args, result });
      return result;
    },
  };
}
