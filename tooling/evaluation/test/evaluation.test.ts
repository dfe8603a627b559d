import { beforeAll, describe, expect, it } from "vitest";
import type { Call } from "../src/caller.ts";
import { recordedTools } from "../src/caller.ts";
import { evaluate, printReport, type Report } from "../src/evaluate.ts";
import { grade } from "../src/grade.ts";
import { hasPath } from "../src/has-path.ts";
import { modelCaller } from "../src/model-caller.ts";
import { pairs } from "../src/pairs.ts";
import { scriptedCaller } from "../src/scripted-caller.ts";
import { tasks } from "../src/tasks/index.ts";
import { openWorld } from "../src/world.ts";

describe("the forty questions", () => {
  it("are forty, over every tool", () => {
    expect(new Set(pairs.map(({ question }) => question)).size).toBe(40);
    expect(new Set(pairs.map(({ right }) => right)).size).toBeGreaterThanOrEqual(13);
    for (const { right, wrong } of pairs) expect(right).not.toBe(wrong);
  });

  it("are answered by the right tool, and not by the one it could be taken for", async () => {
    const world = await openWorld();
    const { customer_id, entity_id } = await world.truth.customer("default");
    const account_id = (await world.truth.accounts("default"))[0]?.account_id ?? "";
    const tools = recordedTools(world.toolbox, []);
    const ids: Record<string, string> = { $customer: customer_id, $entity: entity_id, $account: account_id };
    const call = (tool: string, args: object): Promise<string> =>
      tools.call(
        tool,
        JSON.parse(JSON.stringify(args).replaceAll(/\$\w+/g, (name) => ids[name] ?? name)) as object,
      );
    for (const { question, right, rightArguments, wrong, wrongArguments, needs } of pairs) {
      expect(hasPath(await call(right, rightArguments), needs), question).toBe(true);
      expect(hasPath(await call(wrong, wrongArguments), needs), `${question} (${wrong})`).toBe(false);
    }
  });
});

describe("the thirty tasks", () => {
  let report: Report;
  beforeAll(async () => {
    report = await evaluate(scriptedCaller);
  }, 60_000);

  it("are thirty, and each can be done", () => {
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(30);
    expect(printReport(report)).toBe("script: 40 of 40 questions, 30 of 30 tasks\n");
  });

  it("give the same transcript each time", async () => {
    expect(await evaluate(scriptedCaller)).toEqual(report);
  }, 60_000);

  it("are failed by another task's answer, by silence, by a tool left out and by one too many", async () => {
    const world = await openWorld();
    for (const [index, task] of tasks.entries()) {
      const facts = await task.facts(world);
      const { calls = [], answer = "" } = report.tasks[index] ?? {};
      expect(grade(task, facts, { calls, answer: "" }), task.id).not.toEqual([]);
      const other = "I read the documentation and cannot tell, 7777777.";
      expect(grade(task, facts, { calls, answer: other }), task.id).not.toEqual([]);
      for (const tool of task.uses)
        expect(grade(task, facts, { calls: calls.filter((call) => call.tool !== tool), answer })).toContain(
          `${tool} was not called`,
        );
      for (const tool of task.never)
        expect(grade(task, facts, { calls: [...calls, callOf(tool)], answer })).toContain(
          `${tool} has no business here`,
        );
    }
  }, 60_000);
});

const callOf = (tool: string): Call => ({ tool, arguments: {}, result: "{}" });

describe("the grader", () => {
  const task = { uses: ["a"], never: ["b"] };
  const done = (answer: string) => grade(task, ["18081.61"], { calls: [callOf("a")], answer });

  it.each(["18081.61 SAR", "SAR 18,081.61 left.", "It is 18 081.61."])("takes %j", (answer) => {
    expect(done(answer)).toEqual([]);
  });

  it.each(["18081.6", "18081.62", "118081.61", "18081.611", "about 18,000"])("refuses %j", (answer) => {
    expect(done(answer)).toEqual(["the answer does not state 18081.61"]);
  });

  it("refuses tools that do not exist, and wandering about", () => {
    const unknown = { tool: "pay", arguments: {}, result: '{"error":{"code":"UNKNOWN_TOOL"}}' };
    expect(grade({ uses: [], never: [] }, [], { calls: [unknown], answer: "" })).toEqual(["pay is no tool"]);
    const many = Array.from({ length: 41 }, () => callOf("a"));
    expect(grade({ uses: [], never: [] }, [], { calls: many, answer: "" })).toEqual([
      "41 calls, more than 40",
    ]);
  });
});

describe("a model", () => {
  it("is given the list, answers by calling, and is graded like the script", async () => {
    const sent: { messages: { role: string; content: string }[]; tools: unknown[] }[] = [];
    const keys: string[] = [];
    const fetch = async (_: unknown, init: RequestInit = {}): Promise<Response> => {
      keys.push(new Headers(init.headers).get("authorization") ?? "");
      const request = JSON.parse(init.body as string) as (typeof sent)[number];
      sent.push(request);
      const last = request.messages.at(-1);
      const called = { name: "find_customer", arguments: '{"app_user_id":"persona-default"}' };
      const message =
        last?.role === "tool"
          ? { role: "assistant", content: `found ${last.content}` }
          : { role: "assistant", content: null, tool_calls: [{ id: "1", function: called }] };
      return Response.json({ choices: [{ message }] });
    };
    const caller = modelCaller({
      url: "http://localhost",
      key: "k",
      model: "m",
      fetch,
    });
    const world = await openWorld();
    const calls: Call[] = [];
    const tools = recordedTools(world.toolbox, calls);
    expect(await caller.choose("Who?", tools)).toBe("find_customer");
    const [task] = tasks;
    const answer = await caller.answer({ id: "x", prompt: task?.prompt ?? "" }, tools);
    expect(
      grade({ uses: ["find_customer"], never: [] }, (await task?.facts(world)) ?? [], { calls, answer }),
    ).toEqual([]);
    expect(sent[0]?.tools).toHaveLength(14);
    expect(new Set(keys)).toEqual(new Set(["Bearer k"]));
    expect(JSON.stringify(sent)).not.toContain("Bearer");
  });

  it("that gives no usable arguments is told by the tool, and one that does not answer ends the evaluation", async () => {
    const called = { name: "find_customer", arguments: "{" };
    let turn = 0;
    const fetch = async (): Promise<Response> =>
      turn++ === 0
        ? Response.json({
            choices: [
              { message: { role: "assistant", content: null, tool_calls: [{ id: "1", function: called }] } },
            ],
          })
        : new Response("", { status: 401 });
    const caller = modelCaller({
      url: "http://localhost",
      key: "k",
      model: "m",
      fetch,
    });
    const calls: Call[] = [];
    const asked = caller.answer({ id: "x", prompt: "y" }, recordedTools((await openWorld()).toolbox, calls));
    await expect(asked).rejects.toThrow("answered 401");
    expect(calls[0]?.result).toContain("INVALID_ARGUMENTS");
  });
});
