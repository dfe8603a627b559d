import { fillExample, valueFor, type Values } from "@openlean/world";
import type { ApiOperation, Region } from "@openlean/spec-model";

export type { Values };

/** Values that the printed samples show. They belong together: one customer, one entity, one account. */
export const printedValues: Values = {
  app_user_id: "user-4711",
  customer_id: "5b6a2f10-8c3d-4e57-9f21-7d0e4a1b3c52",
  customerId: "5b6a2f10-8c3d-4e57-9f21-7d0e4a1b3c52",
  entity_id: "0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02",
  EntityId: "0190c7de-2d3e-7f10-8a44-3c5b7e9d1a02",
  account_id: "7e2d91c4-0f6b-4a38-b5d3-1c9e8f7a6b40",
  AccountId: "7e2d91c4-0f6b-4a38-b5d3-1c9e8f7a6b40",
  consent_id: "c3f8e0a7-4b19-4d62-8e05-9a7b6c5d4e31",
  consentId: "c3f8e0a7-4b19-4d62-8e05-9a7b6c5d4e31",
  refresh_id: "2a9d7b3e-6c58-4f01-a4e7-5b8c0d1e2f63",
  results_id: "d4c1b8a5-9e72-4630-8f1d-0b3a6e5c7d29",
  report_id: "8f1e0b9a-3c47-4d25-96e8-2b5a7c0d4f13",
  document_id: "a1b2c3d4-5e6f-4708-91a2-b3c4d5e6f708",
  bank_identifier: "LEA1_SAMAOB_SAU",
  payment_intent_id: "0190c7de-9da6-7085-9cbb-b3c4ef608209",
  payment_id: "0190c7de-aeb7-7196-adcc-c4d5f071930a",
  payment_destination_id: "0190c7de-7b84-7e63-ba99-91a2cd4e6007",
  payment_source_id: "0190c7de-6a73-7d52-a988-8091bc3d5f06",
  schedule_id: "0190c7df-1a0b-7ad0-8123-4455667788aa",
  scheduled_payment_id: "0190c7df-1b0c-7be0-9234-5566778899bb",
  session_id: "0190c7df-1c0d-7cf0-8345-66778899aacc",
  payment_link_id: "0190c7df-1d0e-7d00-9456-778899aabbdd",
  usage_id: "0190c7df-1e0f-7e10-8567-8899aabbccee",
  destination_id: "0190c7df-2c1d-7c30-889a-bbccddeeff00",
  refund_id: "0190c7df-2e1f-7e50-8abc-ddeeff001122",
  "Idempotency-Key": "order-1001",
  "idempotency-key": "order-1001",
  reason: "USER_REQUESTED",
  start_date: "2026-01-01",
  end_date: "2026-01-31",
  page_number: 0,
  page_size: 50,
  page: 0,
  size: 50,
};

/** Optional parameters that a sample sends all the same, because a call without them says little or is refused. */
const alsoSent: Record<string, string[]> = {
  "data listTransactions": ["page", "size"],
  "open-banking": ["EntityId"],
  "payouts createPayout": ["idempotency-key"],
  "payouts createRefunds": ["idempotency-key"],
};

/** What a sample sends: everything but the credentials. */
export interface SampleRequest {
  region: Region;
  path: Record<string, string | number>;
  query: Record<string, string | number>;
  header: Record<string, string | number>;
  body: unknown;
}

/** The request of an operation's sample: its required parameters and its first example body of the region. */
export function requestOf(operation: ApiOperation, values: Values = printedValues): SampleRequest {
  const { api, operationId, parameters, regions } = operation;
  const region = regions.includes("sa") ? "sa" : "ae";
  const also = new Set([...(alsoSent[`${api} ${operationId}`] ?? []), ...(alsoSent[api] ?? [])]);
  const group = (place: string): Record<string, string | number> =>
    Object.fromEntries(
      parameters
        .filter((each) => each.in === place && (each.required === true || also.has(each.name)))
        .map(({ name }) => {
          const value = valueFor(values, operation, name);
          if (value === undefined)
            throw new Error(`${operationId} needs a value for ${name}: add it to printedValues`);
          return [name, value];
        }),
    );
  const other = region === "sa" ? "-ae" : "-sa";
  const examples = Object.entries(operation.body?.examples ?? {});
  const [body] = examples.flatMap(([name, value]) => (name.endsWith(other) ? [] : [value]));
  return {
    region,
    path: group("path"),
    query: group("query"),
    header: group("header"),
    body: fillExample(body, operation, values),
  };
}
