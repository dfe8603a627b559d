import { perform } from "../../kernel/course.ts";
import { invalid } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";
import { courseOf, planMoney } from "./payment-course.ts";
import { type PaymentRecord, paymentOf } from "./payment-record.ts";

/**
 * The customer answers what the bank asks for, or goes away.
 *
 * @throws {Fault} 400 when the bank asks for nothing, 404 for an unknown payment
 */
export function answerChallenge(world: World, paymentId: string, isRight: boolean): PaymentRecord {
  const payment = paymentOf(world, paymentId);
  if (!isRight) payment.failure = "USER_CANCELLED";
  const accepted = payment.cases.includes("immediate") ? "answerAndAccept" : "answer";
  const refused = !isRight || payment.cases.includes("refused");
  if (!perform(world, courseOf(payment), refused ? "giveUp" : accepted))
    throw invalid("the bank asks for nothing");
  planMoney(world, payment);
  return payment;
}
