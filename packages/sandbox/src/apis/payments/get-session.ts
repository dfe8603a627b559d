import { sessionOf, toSession } from "../../areas/payment-pages/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";

export const getSession: Handler<PaymentsOperations["getSession"]> = (world, { path }) => ({
  status: 200,
  body: toSession(world, sessionOf(world, path.session_id)),
});
