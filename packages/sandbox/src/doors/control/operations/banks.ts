import type { AvailabilityChange } from "../../../areas/banks/index.ts";
import { type ControlOperation, operation } from "../control-operation.ts";
import { object } from "../schemas.ts";

const flags = object({ data: { type: "boolean" }, payments: { type: "boolean" } });

/** Banks. */
export const bankOperations: readonly ControlOperation[] = [
  operation({
    id: "listControlledBanks",
    method: "get",
    path: "/sandbox/banks",
    summary: "Banks with their present availability",
    twin: "banks.list()",
    answer: ({ banks }) => ({ banks: banks.list() }),
  }),
  operation<AvailabilityChange>({
    id: "setBankAvailability",
    method: "put",
    path: "/sandbox/banks/{bank_identifier}",
    summary: "Changes single switches",
    twin: "banks.set(id, change)",
    body: { required: true, schema: object({ active: flags, enabled: flags }) },
    answer: ({ banks }, { id, body }) => banks.set(id, body),
  }),
  operation({
    id: "disableBank",
    method: "post",
    path: "/sandbox/banks/{bank_identifier}/disable",
    summary: "Lean switches a bank off",
    twin: "banks.disable(id)",
    answer: ({ banks }, { id }) => banks.disable(id),
  }),
  operation({
    id: "enableBank",
    method: "post",
    path: "/sandbox/banks/{bank_identifier}/enable",
    summary: "Switches a bank on",
    twin: "banks.enable(id)",
    answer: ({ banks }, { id }) => banks.enable(id),
  }),
];
