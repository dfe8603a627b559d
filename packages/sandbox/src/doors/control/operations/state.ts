import { type ControlOperation, operation } from "../control-operation.ts";
import { connection, object, text } from "../schemas.ts";
import type { SeedCustomer } from "../seed-customers.ts";

const customer = object({ app_user_id: text, connections: { type: "array", items: connection } }, [
  "app_user_id",
]);

/** What the sandbox holds as a whole. */
export const stateOperations: readonly ControlOperation[] = [
  operation<{ customers: SeedCustomer[] }>({
    id: "seedCustomers",
    method: "post",
    path: "/sandbox/seed",
    summary: "Creates customers with their connections",
    twin: "seed(customers)",
    body: {
      required: true,
      schema: object({ customers: { type: "array", minItems: 1, maxItems: 1_000, items: customer } }, [
        "customers",
      ]),
    },
    answer: (control, { body }) => ({ customers: control.seed(body.customers) }),
  }),
  operation<{ seed?: number } | undefined>({
    id: "reset",
    method: "post",
    path: "/sandbox/reset",
    summary: "Back to the start",
    twin: "reset({ seed })",
    body: { required: false, schema: object({ seed: { type: "integer", minimum: 0 } }) },
    answer: (control, { body }) => control.reset(body),
  }),
  operation({
    id: "takeSnapshot",
    method: "post",
    path: "/sandbox/snapshots",
    summary: "Keeps the present state",
    twin: "snapshot()",
    answer: (control) => ({ snapshot_id: control.snapshot() }),
  }),
  operation({
    id: "restoreSnapshot",
    method: "post",
    path: "/sandbox/snapshots/{snapshot_id}/restore",
    summary: "Puts a state back",
    twin: "restore(id)",
    answer: (control, { id }) => control.restore(id),
  }),
];
