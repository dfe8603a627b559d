import type { OpenApiDocument, OperationObject, Parameter, Schema } from "../../engine/document.ts";
import { permissionNames } from "../../facts/permissions.ts";
import { personas } from "../../facts/personas/index.ts";

const text: Schema = { type: "string", minLength: 1 };
const flags: Schema = object({ data: { type: "boolean" }, payments: { type: "boolean" } });
const connection = object(
  {
    bank_identifier: text,
    permissions: { type: "array", items: { enum: [...permissionNames] } },
    persona: { enum: Object.keys(personas) },
  },
  ["bank_identifier"],
);
const fault = object(
  {
    kind: {
      enum: [
        "latency",
        "status",
        "reset",
        "malformed",
        "truncated",
        "empty",
        "html",
        "hang",
        "slow_headers",
        "drip",
        "garbage",
      ],
    },
    path: { type: "string", pattern: "^/" },
    method: { enum: ["GET", "PUT", "POST", "DELETE", "PATCH"] },
    listener: { enum: ["bearer", "mtls"] },
    latency_ms: { type: "integer", minimum: 0, maximum: 60_000 },
    status: { type: "integer", minimum: 400, maximum: 599 },
    code: text,
    retry_after: { type: ["integer", "string"], minimum: 0 },
    count: { type: "integer", minimum: 1 },
    probability: { type: "number", minimum: 0, maximum: 1 },
    performs: { type: "boolean" },
  },
  ["kind"],
);
const tampering = { enum: ["body", "signature", "missing_signature", "other_secret"] };

/** Description of the control API, in OpenAPI 3.1: its requests are checked with it, and `/sandbox/openapi.json` serves it. */
export const controlDocument: OpenApiDocument & { openapi: string; info: object } = {
  openapi: "3.1.0",
  info: {
    title: "Control API of the local sandbox",
    version: "0.1.0",
    description:
      "What a test can do to the sandbox beside calling it. Lean has nothing like it. Loopback only.",
  },
  paths: {
    "/sandbox/openapi.json": { get: operation("getControlDocument", "This description") },
    "/sandbox/clock": { get: operation("getClock", "Time of the sandbox") },
    "/sandbox/clock/advance": {
      post: operation(
        "advanceClock",
        "Moves the time forward by the sum of the fields, and answers when everything that became due is delivered",
        {
          ...object({
            milliseconds: amount(),
            seconds: amount(),
            minutes: amount(),
            hours: amount(),
            days: amount(),
          }),
          minProperties: 1,
        },
      ),
    },
    "/sandbox/seed": {
      post: operation(
        "seedCustomers",
        "Creates customers with their connections",
        object(
          {
            customers: {
              type: "array",
              minItems: 1,
              maxItems: 1_000,
              items: object({ app_user_id: text, connections: { type: "array", items: connection } }, [
                "app_user_id",
              ]),
            },
          },
          ["customers"],
        ),
      ),
    },
    "/sandbox/reset": {
      post: operation("reset", "Back to the start", object({ seed: { type: "integer", minimum: 0 } }), false),
    },
    "/sandbox/snapshots": { post: operation("takeSnapshot", "Keeps the present state") },
    "/sandbox/snapshots/{snapshot_id}/restore": {
      post: operation("restoreSnapshot", "Puts a state back", undefined, false, ["snapshot_id"]),
    },
    "/sandbox/faults": {
      get: operation("listFaults", "Faults in force"),
      post: operation("addFault", "Lets answers go wrong", fault),
      delete: operation("clearFaults", "Ends all faults"),
    },
    "/sandbox/faults/{fault_id}": {
      delete: operation("removeFault", "Ends a fault", undefined, false, ["fault_id"]),
    },
    "/sandbox/banks": { get: operation("listControlledBanks", "Banks with their present availability") },
    "/sandbox/banks/{bank_identifier}": {
      put: operation(
        "setBankAvailability",
        "Changes single switches",
        object({ active: flags, enabled: flags }),
        true,
        ["bank_identifier"],
      ),
    },
    "/sandbox/banks/{bank_identifier}/disable": {
      post: operation("disableBank", "Lean switches a bank off", undefined, false, ["bank_identifier"]),
    },
    "/sandbox/banks/{bank_identifier}/enable": {
      post: operation("enableBank", "Switches a bank on", undefined, false, ["bank_identifier"]),
    },
    "/sandbox/consents/{consent_id}/expire": {
      post: operation("expireConsent", "Ends a consent's time", undefined, false, ["consent_id"]),
    },
    "/sandbox/consents/{consent_id}/revoke": {
      post: operation("revokeConsent", "The customer revokes a consent", undefined, false, ["consent_id"]),
    },
    "/sandbox/entities/{entity_id}/end-session": {
      post: operation("endSession", "Reads answer RECONNECT_REQUIRED", undefined, false, ["entity_id"]),
    },
    "/sandbox/entities/{entity_id}/transactions": {
      post: operation(
        "generateTransactions",
        "Books transactions that the next refresh shows",
        object({ count: { type: "integer", minimum: 1, maximum: 10_000 }, account_id: text }, ["count"]),
        true,
        ["entity_id"],
      ),
    },
    "/sandbox/tokens/revoke": {
      post: operation("revokeTokens", "Revokes one access token, or all", {
        oneOf: [object({ token: text }, ["token"]), object({ all: { const: true } }, ["all"])],
      }),
    },
    "/sandbox/certificates/revoke": {
      post: operation(
        "revokeCertificate",
        "Revokes a client certificate, by its PEM",
        object({ certificate: text }, ["certificate"]),
      ),
    },
    "/sandbox/webhooks": { get: operation("listDeliveries", "Every delivery with its attempts") },
    "/sandbox/webhooks/endpoint": {
      get: operation("getEndpoint", "Where events go"),
      put: operation(
        "setEndpoint",
        "Sets where events go; null for nowhere",
        object({ url: { type: ["string", "null"] } }, ["url"]),
      ),
    },
    "/sandbox/webhooks/{event_id}": {
      get: operation("getDelivery", "One delivery", undefined, false, ["event_id"]),
    },
    "/sandbox/webhooks/{event_id}/redeliver": {
      post: operation("redeliver", "Sends an event once more", undefined, false, ["event_id"]),
    },
    "/sandbox/webhooks/{event_id}/tamper": {
      post: operation("tamper", "Sends a falsified copy", object({ how: tampering }), false, ["event_id"]),
    },
    "/sandbox/events": {
      get: operation("listSandboxEvents", "Everything that has happened"),
      post: operation(
        "emitEvent",
        "Sends an event of any type",
        object({ type: text, payload: { type: "object" } }, ["type", "payload"]),
      ),
    },
  },
};

function amount(): Schema {
  return { type: "number", minimum: 0, maximum: 1e12 };
}

function object(properties: Record<string, object>, required: string[] = []): Schema {
  return { type: "object", properties, required, additionalProperties: false };
}

function operation(
  operationId: string,
  summary: string,
  schema?: Schema,
  required = true,
  path: string[] = [],
): OperationObject {
  const parameters: Parameter[] = path.map((name) => ({
    name,
    in: "path",
    required: true,
    schema: { type: "string" },
  }));
  return {
    operationId,
    summary,
    parameters,
    ...(schema && { requestBody: { required, content: { "application/json": { schema } } } }),
    responses: { "200": { description: "Done." }, "4XX": { description: "Not done." } },
  } as OperationObject;
}
