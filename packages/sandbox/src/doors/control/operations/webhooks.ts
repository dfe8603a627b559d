import { invalid } from "../../../kernel/fault.ts";
import type { Tampering } from "../../webhooks/delivery.ts";
import type { Control } from "../control.ts";
import { type ControlOperation, operation } from "../control-operation.ts";
import { object, text } from "../schemas.ts";

const tampering = { enum: ["body", "signature", "missing_signature", "other_secret"] };
const endpointOf = ({ webhooks }: Control): { url: string | null } => ({ url: webhooks.endpoint ?? null });

/** Deliveries, and the events behind them. */
export const webhookOperations: readonly ControlOperation[] = [
  operation({
    id: "listDeliveries",
    method: "get",
    path: "/sandbox/webhooks",
    summary: "Every delivery with its attempts",
    twin: "webhooks.list()",
    answer: ({ webhooks }) => ({ endpoint: webhooks.endpoint ?? null, deliveries: webhooks.list() }),
  }),
  operation({
    id: "getEndpoint",
    method: "get",
    path: "/sandbox/webhooks/endpoint",
    summary: "Where events go",
    twin: "webhooks.endpoint",
    answer: endpointOf,
  }),
  operation<{ url: string | null }>({
    id: "setEndpoint",
    method: "put",
    path: "/sandbox/webhooks/endpoint",
    summary: "Sets where events go; null for nowhere",
    twin: "webhooks.setEndpoint(url)",
    body: { required: true, schema: object({ url: { type: ["string", "null"] } }, ["url"]) },
    answer(control, { body }) {
      try {
        control.webhooks.setEndpoint(body.url ?? undefined);
      } catch (error) {
        throw invalid((error as TypeError).message);
      }
      return endpointOf(control);
    },
  }),
  operation({
    id: "getDelivery",
    method: "get",
    path: "/sandbox/webhooks/{event_id}",
    summary: "One delivery",
    twin: "webhooks.get(id)",
    answer: ({ webhooks }, { id }) => webhooks.get(id),
  }),
  operation({
    id: "redeliver",
    method: "post",
    path: "/sandbox/webhooks/{event_id}/redeliver",
    summary: "Sends an event once more",
    twin: "webhooks.redeliver(id)",
    answer: ({ webhooks }, { id }) => webhooks.redeliver(id),
  }),
  operation<{ how?: Tampering } | undefined>({
    id: "tamper",
    method: "post",
    path: "/sandbox/webhooks/{event_id}/tamper",
    summary: "Sends a falsified copy",
    twin: "webhooks.tamper(id, how)",
    body: { required: false, schema: object({ how: tampering }) },
    answer: ({ webhooks }, { id, body }) => webhooks.tamper(id, body?.how),
  }),
  operation({
    id: "listSandboxEvents",
    method: "get",
    path: "/sandbox/events",
    summary: "Everything that has happened",
    twin: "events.list()",
    answer: ({ events }) => ({ events: events.list() }),
  }),
  operation<{ type: string; payload: object }>({
    id: "emitEvent",
    method: "post",
    path: "/sandbox/events",
    summary: "Sends an event of any type",
    twin: "events.emit(type, payload)",
    body: {
      required: true,
      schema: object({ type: text, payload: { type: "object" } }, ["type", "payload"]),
    },
    answer: ({ events }, { body }) => events.emit(body.type, body.payload),
  }),
];
