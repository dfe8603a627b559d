import { createSession as create, sessionUrlOf } from "../../areas/payment-pages/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";
import { missing } from "../../kernel/fault.ts";
import { isoTime } from "../../kernel/time.ts";

export const createSession: Handler<PaymentsOperations["createSession"]> = (world, { body }) => {
  const { customer_id: customerId, flow, redirect_url: redirectUrl } = body;
  const intentId = flow.payload.payment_intent_id;
  if (!intentId) throw missing("flow.payload.payment_intent_id");
  const session = create(world, { customerId, intentId, redirectUrl });
  return {
    status: 201,
    body: {
      id: session.id,
      session_url: sessionUrlOf(session),
      redirect_url: session.redirectUrl,
      expires_at: isoTime(session.expiresAt),
      flow: { type: flow.type },
    },
  };
};
