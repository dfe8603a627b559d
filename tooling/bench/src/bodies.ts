/** The path and the expected sign of each kind of body. */
export const ids = {
  customer: "85863393-3b91-4a07-8b2f-1286bbf1480f",
  account: "4f0e2c4b-0b0a-4f4e-8a57-2f6f3c3b7b1d",
  entity: "d4b9d0a4-5a8e-4a9a-8f4e-2f7d0f5a1c11",
};

/** Kinds of answers: about 300 bytes, and a page of about 60 KB. */
export type Kind = "small" | "page";

export const paths: Record<Kind, string> = {
  small: `/customers/v1/${ids.customer}`,
  page: `/data/v2/accounts/${ids.account}/transactions?entity_id=${ids.entity}&page=0&size=100`,
};

/** The bodies, shaped like the API's own. */
export function bodies(): Record<Kind, string> {
  const small = JSON.stringify({
    customer_id: ids.customer,
    app_user_id: "test_user_1",
    created_at: "2026-05-11T09:12:44.120Z",
    status: "ACTIVE",
    type: "INDIVIDUAL",
    entities: [{ id: ids.entity, bank_identifier: "RIBL_SAU", status: "AUTHORISED" }],
  });
  const transactions: object[] = [];
  const page = () =>
    JSON.stringify({
      results_id: "a1c61c2e-2b3d-4a34-8b7c-0f8a00000000",
      status: "OK",
      data: { transactions },
      page: { number: 0, size: transactions.length, total_elements: 1000, total_pages: 10 },
    });
  while (page().length < 60_000) transactions.push(transaction(transactions.length));
  return { small, page: page() };
}

function transaction(index: number): object {
  const time = `2026-0${1 + (index % 9)}-1${index % 9}T08:3${index % 9}:00.000Z`;
  return {
    id: `txn-${String(index).padStart(8, "0")}-9c1f-4b7e-a0d2-5f6b7c8d9e0f`,
    account_id: ids.account,
    transaction_reference: `REF${100_000 + index}`,
    credit_debit_indicator: index % 3 ? "DEBIT" : "CREDIT",
    status: "BOOKED",
    amount: { amount: ((index * 13.37) % 5000).toFixed(2), currency: "SAR" },
    booking_date_time: time,
    value_date_time: time,
    transaction_information: `POS purchase at Riyadh Store ${index % 97}`,
    merchant_details: { merchant_name: `Store ${index % 97}`, merchant_category_code: "5411" },
    balance: {
      type: "INTERIM_BOOKED",
      credit_debit_indicator: "CREDIT",
      amount: { amount: (90_000 - index * 1.1).toFixed(2), currency: "SAR" },
    },
  };
}
