import { type FaultKind, faultKinds, type FaultRule } from "../../faults/faults.ts";
import { type ControlOperation, operation } from "../control-operation.ts";
import { object, text } from "../schemas.ts";

const kinds: readonly FaultKind[] = faultKinds;
const rule = object(
  {
    kind: { enum: kinds },
    path: { type: "string", pattern: "^/" },
    method: { enum: ["GET", "PUT", "POST", "DELETE", "PATCH"] },
    listener: { enum: ["bearer", "mtls"] },
    latency_ms: { type: "integer", minimum: 0, maximum: 60_000 },
    status: { type: "integer", minimum: 400, maximum: 599 },
    code: text,
    retry_after: { type: ["integer", "string"], minimum: 0 },
    count: { type: "integer", minimum: 1 },
    probability: { type: "number", minimum: 0, maximum: 1 },
    performs: { type: "boolean" },
  },
  ["kind"],
);

/** Faults. */
export const faultOperations: readonly ControlOperation[] = [
  operation({
    id: "listFaults",
    method: "get",
    path: "/sandbox/faults",
    summary: "Faults in force",
    twin: "faults.list()",
    answer: ({ faults }) => ({ faults: faults.list() }),
  }),
  operation<FaultRule>({
    id: "addFault",
    method: "post",
    path: "/sandbox/faults",
    summary: "Lets answers go wrong",
    twin: "faults.add(rule)",
    body: { required: true, schema: rule },
    answer: ({ faults }, { body }) => faults.add(body),
  }),
  operation({
    id: "clearFaults",
    method: "delete",
    path: "/sandbox/faults",
    summary: "Ends all faults",
    twin: "faults.clear()",
    answer: ({ faults }) => faults.clear(),
  }),
  operation({
    id: "removeFault",
    method: "delete",
    path: "/sandbox/faults/{fault_id}",
    summary: "Ends a fault",
    twin: "faults.remove(id)",
    answer: ({ faults }, { id }) => faults.remove(id),
  }),
];
