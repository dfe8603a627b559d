import { type IntentRecord, intentsIn, paymentOf, progressOf, toIntent } from "../../areas/payments/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { PaymentsOperations } from "../../generated/payments.ts";
import { pageOf } from "../../kernel/paging.ts";
import type { World } from "../../kernel/world.ts";

export const listPaymentIntents: Handler<PaymentsOperations["listPaymentIntents"]> = (world, { query }) => {
  const { customer_id, from, to, status } = query;
  const intents = [...intentsIn(world).values()].filter(
    (intent) =>
      (customer_id === undefined || intent.customerId === customer_id.toLowerCase()) &&
      (from === undefined || intent.createdAt >= Date.parse(from)) &&
      (to === undefined || intent.createdAt <= Date.parse(to)) &&
      (status === undefined || internalStateOf(world, intent) === status),
  );
  const { items, page } = pageOf(intents, query.page, query.size, { size: "size" });
  return { status: 200, body: { data: items.map((each) => toIntent(world, each)), page } };
};

/** The filter has words of its own for two states. */
const filterWords: Readonly<Record<string, string>> = {
  AWAITING_LOGIN_MFA: "AWAITING_LOGIN_MFA_TOKEN",
  AWAITING_PAYMENT_MFA: "AWAITING_PAYMENT_MFA_TOKEN",
};

function internalStateOf(world: World, { paymentId }: IntentRecord): string {
  if (paymentId === undefined) return "AWAITING_END_USER_AUTHORIZATION";
  const { state } = progressOf(world, paymentOf(world, paymentId));
  return filterWords[state] ?? state;
}
