import { answerOnce, requiredKey } from "../../areas/idempotency/index.ts";
import { payOnFile, toOnFilePayment } from "../../areas/payment-consents/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";

export const createAccountOnFilePayment: Handler<PaymentsOperations["createAccountOnFilePayment"]> = (
  world,
  { body, headers },
) => {
  const key = requiredKey(headers);
  const { consent_id: consentId, amount, reference } = body;
  const answer = answerOnce(world, { operationId: "createAccountOnFilePayment", key, body }, () =>
    toOnFilePayment(world, payOnFile(world, { consentId, amount, reference })),
  );
  return { status: 200, body: answer };
};
