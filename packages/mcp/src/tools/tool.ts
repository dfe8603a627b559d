import type { Answer } from "../answers/answer.ts";
import type { Connection, PendingConnection } from "../connection/connection.ts";
import type { InputSchema } from "../openapi/json-schema.ts";
import type { Operation } from "../openapi/operations.ts";

/** A tool: one file each in this folder. */
export interface Tool {
  /** Name in `tools/list`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: InputSchema;
  /** The operations of Lean's API that it may call; a test asks each for its method. */
  readonly operations: readonly Operation[];
  /** Controls the local sandbox; absent from every other list. */
  readonly controlsSandbox?: true;
  /** Whether the list has it. Default: always. */
  readonly isOffered?: (connection: Connection | PendingConnection) => boolean;
  /** @param call arguments that fit {@link Tool.input} */
  readonly run: (call: ToolCall) => Promise<Answer>;
}

/** A checked call. */
export interface ToolCall {
  // oxlint-disable-next-line typescript/no-explicit-any -- checked against the tool's input schema before
  readonly input: any;
  /** Position that `cursor` tells, 0 without one. */
  readonly from: number;
  readonly connection: Connection;
  /** The one customer that may be read. Default: every customer. */
  readonly customerId: string | undefined;
}

/** Properties of every tool that pages. */
export const paging = {
  cursor: {
    type: "string",
    maxLength: 64,
    description: "next_cursor of the page before, with the same arguments.",
  },
  limit: { type: "integer", minimum: 1, maximum: 100, description: "Most items to return. Default 25." },
} as const;

/** Default of `limit`. */
export const defaultLimit = 25;
