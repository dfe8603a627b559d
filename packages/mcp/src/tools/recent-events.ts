import { unwrap } from "@openlean/core";
import type { Answer } from "../answers/answer.ts";
import { listing } from "../answers/answer.ts";
import { entitiesOf } from "../answers/scope.ts";
import { inputSchema } from "../openapi/json-schema.ts";
import { operationOf } from "../openapi/operations.ts";
import { defaultLimit, paging, type Tool, type ToolCall } from "./tool.ts";

const operation = operationOf("events", "listEvents");

/** The history of webhooks. Where Lean has none, only the local sandbox tells. */
export const recentEvents: Tool = {
  name: "recent_events",
  title: "Recent events",
  description:
    "List webhook events, the newest first: what happened to connections, refreshes, results and banks, and when. For the present state of a connection use connection_health.",
  input: inputSchema({
    type: {
      type: "string",
      pattern: "^[a-z_.]{3,64}$",
      description: "Only this type, such as entity.created.",
    },
    ...paging,
  }),
  operations: [operation],
  isOffered: ({ region, sandbox }) => sandbox !== undefined || operation.regions.includes(region),
  async run({
    input: { type, limit = defaultLimit },
    from,
    connection,
    customerId,
  }: ToolCall): Promise<Answer> {
    const events = (await readEvents(connection)).filter(
      (event) => type === undefined || event.type === type,
    );
    const own = customerId === undefined ? events : await ofCustomer(customerId, events, connection);
    const rows = own.sort((a, b) => (a.timestamp < b.timestamp ? 1 : -1)).map(describeEvent);
    return { facts: {}, list: listing("events", rows, { from, limit }) };
  },
};

interface Event {
  readonly type: string;
  readonly event_id: string;
  readonly timestamp: string;
  readonly payload: object;
}

const size = 100;
const most = 1_000;

/** The events of the sandbox, or the last thousand of Lean's. */
async function readEvents({ sandbox, readers }: ToolCall["connection"]): Promise<Event[]> {
  if (sandbox) return sandbox.control.events.list();
  const events: Event[] = [];
  for (let page = 0; events.length < most; page++) {
    const answer = unwrap(await readers.events.GET("/events/v1", { params: { query: { page, size } } }));
    events.push(...answer.data);
    if (page + 1 >= answer.page.total_pages) break;
  }
  return events;
}

async function ofCustomer(
  customerId: string,
  events: readonly Event[],
  connection: ToolCall["connection"],
): Promise<Event[]> {
  const own = new Set([customerId, ...(await entitiesOf(customerId, connection)).map(({ id }) => id)]);
  return events.filter(({ payload }) => {
    const { customer_id, entity_id, id, identifier } = payload as Record<string, unknown>;
    const about = [customer_id, entity_id, id].find((each) => typeof each === "string");
    // Events about banks are about nobody.
    return about === undefined ? identifier !== undefined : own.has(about);
  });
}

function describeEvent({ type, event_id, timestamp, payload }: Event): Record<string, unknown> {
  const { customer_id, entity_id, id, refresh_id, status, identifier, bank_details } = payload as Record<
    string,
    unknown
  >;
  const bank = (bank_details as { identifier?: unknown } | undefined)?.identifier ?? identifier;
  return {
    event_id,
    type,
    timestamp,
    customer_id,
    entity_id: entity_id ?? (type.startsWith("entity.") ? id : undefined),
    refresh_id,
    status,
    bank_identifier: bank,
  };
}
