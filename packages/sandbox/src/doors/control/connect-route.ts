import type { Hono } from "hono";
import { toEntity } from "../../areas/accounts/index.ts";
import type { ConnectOptions } from "../../areas/connections/index.ts";
import { connectForReports } from "../../areas/reports/index.ts";
import { permissionNames } from "../../facts/permissions.ts";
import { personas } from "../../facts/personas/index.ts";
import type { Connection } from "../../kernel/connection.ts";
import { type Fault, invalid, missing } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";

/** Operations of the sandbox itself, under `/sandbox/`: Lean has nothing like them, and they ask for no credentials. */
export function addConnectRoute(app: Hono<{ Bindings: Connection }>, world: World): void {
  app.post("/sandbox/connect", async (c) => {
    // A page in a browser can send any other type across origins without asking first.
    if (!/^application\/json\b/i.test(c.req.header("content-type") ?? ""))
      throw invalid("content-type must be application/json");
    const body: unknown = await c.req.json().catch(() => undefined);
    const request = readConnectRequest(body);
    return c.json(toEntity(world, connectForReports(world, request)));
  });
}

/** @throws {Fault} 400 naming the field that is missing, unknown or wrong */
function readConnectRequest(body: unknown): ConnectOptions {
  if (typeof body !== "object" || body === null) throw invalid("the body must be a JSON object");
  const { customer_id, bank_identifier, permissions, persona, ...rest } = body as Record<string, unknown>;
  const [extra] = Object.keys(rest);
  if (extra !== undefined)
    throw invalid(`only customer_id, bank_identifier, permissions and persona are known`);
  return {
    customerId: text(customer_id, "customer_id"),
    bankIdentifier: text(bank_identifier, "bank_identifier"),
    permissions: permissions === undefined ? undefined : names(permissions, permissionNames, "permissions"),
    persona: persona === undefined ? undefined : names([persona], keysOf(personas), "persona")[0],
  };
}

function text(value: unknown, field: string): string {
  if (value === undefined) throw missing(field);
  if (typeof value !== "string") throw invalid(`${field} must be a string`);
  return value;
}

function names<Name extends string>(value: unknown, known: readonly Name[], field: string): Name[] {
  const isKnown = (each: unknown): each is Name => known.includes(each as Name);
  if (!Array.isArray(value) || !value.every(isKnown)) throw unknownName(field, known);
  return value;
}

function unknownName(field: string, known: readonly string[]): Fault {
  return invalid(`${field} must be of ${known.join(", ")}`);
}

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[];
}
