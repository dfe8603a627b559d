import type { Answer } from "../answers/answer.ts";
import { listing } from "../answers/answer.ts";
import { rank } from "../answers/rank.ts";
import { inputSchema } from "../openapi/json-schema.ts";
import { paging, type Tool, type ToolCall } from "./tool.ts";

/** Guides and operations by words. */
export const searchDocs: Tool = {
  name: "search_docs",
  title: "Search the docs",
  description:
    "Search the guides of openlean and the operations of Lean's API by words: how to authenticate, connect a bank, page, retry, receive webhooks. Knows nothing of customers or their data.",
  input: inputSchema(
    {
      query: { type: "string", minLength: 2, maxLength: 200, description: "Words, in English." },
      cursor: paging.cursor,
    },
    ["query"],
  ),
  operations: [],
  run: async ({ input: { query }, from }: ToolCall): Promise<Answer> => {
    const [{ guides }, { everyOperation }] = await Promise.all([
      import("../generated/guides.ts"),
      import("../generated/operations.ts"),
    ]);
    const operations = everyOperation.map(({ api, operation, summary, about }) => ({
      title: `${api}.${operation}`,
      section: summary,
      page: `/operations/${api}/`,
      text: about.slice(0, 600),
    }));
    const found = rank(query, [...guides, ...operations]);
    return { facts: {}, list: listing("results", found, { from, limit: 5 }) };
  },
};
