import { unwrap } from "@openlean/core";
import type { Entity } from "@openlean/customers-client";
import type { Answer } from "../answers/answer.ts";
import type { Connection } from "../connection/connection.ts";
import { explain, type Explained } from "../errors/explain.ts";
import { meaningOf } from "../errors/meaning.ts";
import { ToolError } from "../errors/tool-error.ts";
import { entitiesOf } from "../answers/scope.ts";
import { inputSchema } from "../openapi/json-schema.ts";
import { operationOf, propertyOf } from "../openapi/operations.ts";
import type { Tool, ToolCall } from "./tool.ts";

const getEntity = operationOf("customers", "getEntity");

/** Entity, consent, last refresh and bank in one answer. */
export const connectionHealth: Tool = {
  name: "connection_health",
  title: "Health of a bank connection",
  description:
    "Tell why a bank connection works or does not: entity, consent and its permissions and dates, the last refresh, and whether the bank is available. Ends in healthy, problems and next_step. Use it when data is missing, old or refused.",
  input: inputSchema(
    {
      customer_id: propertyOf(getEntity, "customer_id"),
      entity_id: {
        ...propertyOf(getEntity, "entity_id"),
        description: "Needed when the customer has more than one connection.",
      },
    },
    ["customer_id"],
  ),
  operations: [
    operationOf("customers", "listCustomerEntities"),
    operationOf("data", "listRefreshes"),
    operationOf("banks", "listBanks"),
  ],
  run: async ({ input, connection }: ToolCall): Promise<Answer> => {
    const entity = choose(await entitiesOf(input.customer_id, connection), input.entity_id);
    const [refresh, bank] = await Promise.all([
      part(lastRefresh(entity.id, connection)),
      part(bankOf(entity.bank_identifier, connection)),
    ]);
    const consent = consentOf(entity);
    const problems = [
      ...consentProblems(consent, connection.now()),
      ...("error" in refresh ? [refresh.error.code] : []),
      ...("error" in bank ? [bank.error.code] : bank.problems),
    ];
    const [worst] = problems;
    return {
      facts: {
        customer_id: entity.customer_id,
        entity_id: entity.id,
        healthy: problems.length === 0,
        problems: [...new Set(problems)],
        next_step:
          worst === undefined ? "Nothing to do." : (meaningOf(worst)?.nextStep ?? "Call explain_error."),
        created_at: entity.created_at,
        consent,
        last_refresh: refresh,
        bank: { ...bank, problems: undefined, bank_identifier: entity.bank_identifier },
      },
    };
  },
};

function choose(entities: readonly Entity[], entityId: string | undefined): Entity {
  const [first, second] = entities;
  if (entityId !== undefined) {
    const found = entities.find(({ id }) => id === entityId.toLowerCase());
    if (found) return found;
    throw new ToolError("UNKNOWN_ENTITY", "this customer has no connection with this entity_id", {
      choices: entities.map(({ id }) => id),
    });
  }
  if (!first)
    throw new ToolError("DATA_NOT_FOUND", "this customer has no bank connection", {
      nextStep: "The customer must connect a bank with LinkSDK.",
    });
  if (second)
    throw new ToolError("AMBIGUOUS_ID", "this customer has several bank connections", {
      nextStep: "Call again with the entity_id of one of the choices.",
      choices: entities.map(({ id }) => id),
    });
  return first;
}

interface Consent {
  readonly consent_id?: string;
  readonly consent_status?: string;
  readonly expires_at?: string | null;
  readonly readable_from?: string | null;
  readonly readable_to?: string | null;
  readonly permissions: readonly string[];
}

/** The consent in force, or the newest; where a region has none, what the entity may read. */
function consentOf({ permissions, consents = [] }: Entity): Consent {
  const consent = consents.find(({ consent_status }) => consent_status === "ACTIVE") ?? consents[0];
  const granted = Object.entries(consent?.permissions ?? permissions);
  return {
    ...(consent && {
      consent_id: consent.id,
      consent_status: consent.consent_status,
      expires_at: consent.expiration_date_time,
      readable_from: consent.transaction_from_date_time,
      readable_to: consent.transaction_to_date_time,
    }),
    permissions: granted.flatMap(([name, given]) => (given ? [name] : [])),
  };
}

function consentProblems({ consent_status, expires_at }: Consent, now: number): string[] {
  // An end can take a day to show in the status.
  const isOver = expires_at != null && Date.parse(expires_at) <= now;
  return isOver || (consent_status !== undefined && consent_status !== "ACTIVE") ? ["CONSENT_EXPIRED"] : [];
}

async function lastRefresh(entity_id: string, { readers }: Connection): Promise<object> {
  const params = { query: { entity_id, page: 0, size: 1 } };
  const [last] = unwrap(await readers.data.GET("/data/v2/refreshes", { params })).content;
  return last
    ? {
        refresh_id: last.refresh_id,
        status: last.status,
        created_at: last.created_at,
        updated_at: last.updated_at,
      }
    : { status: "NONE" };
}

async function bankOf(
  identifier: string,
  { readers, environment }: Connection,
): Promise<{ available_for_data: boolean; problems: readonly string[] }> {
  const banks = unwrap(await readers.banks.GET("/banks/v1/"));
  const bank = banks.find((each) => each.identifier === identifier);
  const { active, enabled } = bank?.availability ?? {};
  // Lean's own sandbox shows its mock banks as switched off although they work.
  const isShownWrong = environment === "sandbox" && bank?.mock;
  const problem = !active?.data ? "DISABLED_BY_LEAN" : !enabled?.data ? "DISABLED_BY_CLIENT" : undefined;
  return {
    available_for_data: problem === undefined,
    problems: problem === undefined || isShownWrong ? [] : [problem],
  };
}

/** A part that may fail without the whole. */
async function part<Value extends object>(value: Promise<Value>): Promise<Value | { error: Explained }> {
  try {
    return await value;
  } catch (error) {
    return { error: explain(error) };
  }
}
