import { isDeepStrictEqual } from "node:util";
import { connectSandbox } from "../src/connection/connect-sandbox.ts";
import { createToolbox } from "../src/calls/toolbox.ts";

const [start, end] = ["<!-- exchange -->", "<!-- /exchange -->"];

/** The commands that a README shows between its marks, each with the answer below it. */
export function readExchange(readme: string): { command: string; answer: unknown }[] {
  const [, rest = ""] = readme.split(start);
  const [shown = ""] = rest.split(end);
  const pairs = shown.matchAll(/```sh\n(.*)\n```\n\n```json\n([\s\S]*?)\n```/g);
  return Array.from(pairs, ([, command = "", answer = "null"]) => ({
    command,
    answer: JSON.parse(answer) as unknown,
  }));
}

/** A README with the answers that its first commands give. What is right already keeps its form. */
export async function withExchange(readme: string): Promise<string> {
  const toolbox = createToolbox({ connection: await connectSandbox() });
  const blocks: string[] = [];
  const call = async (tool: string, args: Record<string, string>): Promise<Record<string, unknown>> => {
    const answer = JSON.parse((await toolbox.call(tool, args))?.text ?? "null") as Record<string, unknown>;
    const given = Object.entries(args).map(([name, value]) => `${name}=${value}`);
    blocks.push(fence("sh", `npx @openlean/mcp call ${tool} ${given.join(" ")}`));
    blocks.push(fence("json", JSON.stringify(answer, undefined, 2)));
    return answer;
  };
  const { customer_id } = await call("find_customer", { app_user_id: "persona-expired-consent" });
  await call("connection_health", { customer_id: String(customer_id) });
  const fresh = `${start}\n\n${blocks.join("\n\n")}\n\n${end}`;
  if (isDeepStrictEqual(readExchange(readme), readExchange(fresh))) return readme;
  const [before = "", rest = ""] = readme.split(start);
  const [, after = ""] = rest.split(end);
  return `${before}${fresh}${after}`;
}

function fence(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
