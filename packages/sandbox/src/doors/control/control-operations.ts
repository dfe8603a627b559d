import type { ControlOperation } from "./control-operation.ts";
import { bankOperations } from "./operations/banks.ts";
import { clockOperations } from "./operations/clock.ts";
import { connectionOperations } from "./operations/connections.ts";
import { credentialOperations } from "./operations/credentials.ts";
import { faultOperations } from "./operations/faults.ts";
import { paymentOperations } from "./operations/payments.ts";
import { payoutOperations } from "./operations/payouts.ts";
import { stateOperations } from "./operations/state.ts";
import { webhookOperations } from "./operations/webhooks.ts";

/** The control API, operation by operation. */
export const controlOperations: readonly ControlOperation[] = [
  ...clockOperations,
  ...stateOperations,
  ...faultOperations,
  ...bankOperations,
  ...connectionOperations,
  ...paymentOperations,
  ...payoutOperations,
  ...credentialOperations,
  ...webhookOperations,
];
