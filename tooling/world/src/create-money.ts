import type { ClientOptions } from "@openlean/core";
import { unwrap } from "@openlean/core";
import { createPaymentsClient } from "@openlean/payments-client";
import { createPayoutsClient } from "@openlean/payouts-client";
import type { Sandbox } from "@openlean/sandbox";
import type { Values } from "./fill-example.ts";

/** A sandbox, and how to call it. */
interface Reached {
  readonly sandbox: Sandbox;
  readonly options: ClientOptions;
}

/** Has the application pay somebody, in either region. Returns the ids. */
export async function createPayouts({ sandbox, options }: Reached): Promise<Values> {
  const payouts = createPayoutsClient(options);
  const { account_id, currency } = sandbox.control.payouts.account();
  const iban = sandbox.region === "sa" ? "SA9799000000000000000002" : "AE339990000000000000003";
  const [country, city] = sandbox.region === "sa" ? ["SAU", "Riyadh"] : ["ARE", "Dubai"];
  const payee = { name: "Example Supplies Company", iban, address: "2 Example Street", city, country };
  const [created] = unwrap(
    await payouts.POST("/payouts/v1/payment/destinations", {
      body: [{ ...payee, currency_iso_code: currency }],
    }),
  );
  const payment_destination_id = created?.destination_id ?? "";
  sandbox.clock.advance(60_000);
  const order = { amount: 250.75, description: "Invoice 1001", authorize_payment: true };
  const destination_details = [{ ...order, payment_destination_id }];
  const { payouts_payment_details } = unwrap(
    await payouts.POST("/payouts/v1/payment", {
      body: { payment_details: [{ account_id, currency, destination_details }] },
    }),
  );
  const payment_intent_id = payouts_payment_details[0]?.payment_intent_id ?? "";
  sandbox.clock.advance(60_000);
  const path = { payment_intent_id };
  const payment_id =
    sandbox.region === "ae"
      ? unwrap(await payouts.GET("/payouts/v1/intents/{payment_intent_id}", { params: { path } })).payment?.id
      : undefined;
  return {
    "payouts account_id": account_id,
    "payouts payment_destination_id": payment_destination_id,
    "payouts destination_id": payment_destination_id,
    "payouts payment_intent_id": payment_intent_id,
    "getPayoutPayment payment_id": payment_id ?? "",
  };
}

/** Has a customer of the Emirates do everything that calls about payments can be about. Returns the ids. */
export async function createPayments({ sandbox, options }: Reached, customer_id: string): Promise<Values> {
  const payments = createPaymentsClient(options);
  const payouts = createPayoutsClient(options);
  const { control } = sandbox;
  const source = control.payments.createSource(customer_id);
  const ask = async (): Promise<string> => {
    const body = { customer_id, amount: 525.5, currency: "AED" };
    return unwrap(await payments.POST("/payments/v1/intents", { body })).payment_intent_id;
  };
  const { id: payment_id } = control.payments.approve(await ask());
  sandbox.clock.advance(60_000);
  const reason_code = "CUSTOMER_REQUEST";
  const [refund] = unwrap(
    await payouts.POST("/payouts/refunds", { body: [{ payment_id, amount: 25.5, reason_code }] }),
  );
  const payment_destination_id = source.beneficiaries[0]?.payment_destination_id ?? "";
  const consent = unwrap(
    await payments.POST("/consents/v1/account-on-file", {
      body: {
        customer_id,
        destination_account_id: payment_destination_id,
        currency: "AED",
        reference: "Example Shop",
        purpose: "GDS",
        control_parameters: { type: "VariableOnDemand", period_type: "Month", max_individual_amount: 500 },
      },
    }),
  );
  control.payments.authoriseConsent(consent.id);
  const payment_intent_id = await ask();
  const session = unwrap(
    await payments.POST("/sessions/v1", {
      body: {
        customer_id,
        flow: { type: "PAY", payload: { payment_intent_id } },
        redirect_url: "https://shop.example/orders/A-1001",
      },
    }),
  );
  const schedule = unwrap(
    await payments.POST("/schedules/v1", {
      body: {
        consent_id: consent.id,
        schedule: {
          kind: "RECURRING",
          recurrence: { unit: "MONTH" },
          amount: { value: 20.5, currency: "AED" },
        },
      },
      params: { header: { "Idempotency-Key": "schedule-1" } },
    }),
  );
  const schedule_id = schedule.schedule_id;
  const [scheduled] = unwrap(
    await payments.GET("/schedules/v1/{schedule_id}/payments", { params: { path: { schedule_id } } }),
  ).content;
  const payment_details = { reference: "Order A-1001", currency: "AED", amount: 125.5 };
  const link = unwrap(await payments.POST("/payment-links/v1", { body: { payment_details } }));
  const usage = control.payments.useLink(link.id);
  return {
    payment_source_id: source.id,
    schedule_id,
    scheduled_payment_id: scheduled?.scheduled_payment_id ?? "",
    session_id: session.id,
    payment_link_id: link.id,
    usage_id: usage.usage_id,
    expires_at: new Date(sandbox.clock.now() + 30 * 86_400_000).toISOString(),
    payment_destination_id,
    destination_account_id: payment_destination_id,
    "payments destination_id": payment_destination_id,
    "payments consent_id": consent.id,
    "Idempotency-Key": "order-1001",
    payment_intent_id,
    payment_id,
    refund_id: refund?.refund_id ?? "",
  };
}
