import { type ReadMode, readModes } from "../../../areas/results/index.ts";
import { type ControlOperation, operation } from "../control-operation.ts";
import { object, text } from "../schemas.ts";

/** Consents and entities. */
export const connectionOperations: readonly ControlOperation[] = [
  operation({
    id: "expireConsent",
    method: "post",
    path: "/sandbox/consents/{consent_id}/expire",
    summary: "Ends a consent's time",
    twin: "consents.expire(id)",
    answer: ({ consents }, { id }) => consents.expire(id),
  }),
  operation({
    id: "revokeConsent",
    method: "post",
    path: "/sandbox/consents/{consent_id}/revoke",
    summary: "The customer revokes a consent",
    twin: "consents.revoke(id)",
    answer: ({ consents }, { id }) => consents.revoke(id),
  }),
  operation({
    id: "endSession",
    method: "post",
    path: "/sandbox/entities/{entity_id}/end-session",
    summary: "Reads answer RECONNECT_REQUIRED",
    twin: "entities.endSession(id)",
    answer: ({ entities }, { id }) => entities.endSession(id),
  }),
  operation<{ count: number; account_id?: string }>({
    id: "generateTransactions",
    method: "post",
    path: "/sandbox/entities/{entity_id}/transactions",
    summary: "Books transactions that the next refresh shows",
    twin: "entities.generateTransactions(id, { count, accountId })",
    body: {
      required: true,
      schema: object({ count: { type: "integer", minimum: 1, maximum: 10_000 }, account_id: text }, [
        "count",
      ]),
    },
    answer: ({ entities }, { id, body: { count, account_id: accountId } }) => ({
      account_id: entities.generateTransactions(id, { count, accountId }),
    }),
  }),
  operation<{ mode: ReadMode }>({
    id: "setReads",
    method: "post",
    path: "/sandbox/reads",
    summary: "When reads have data: at_once, after_refresh or slow",
    twin: "reads.set(mode)",
    body: { required: true, schema: object({ mode: { type: "string", enum: [...readModes] } }, ["mode"]) },
    answer: ({ reads }, { body: { mode } }) => reads.set(mode),
  }),
];
