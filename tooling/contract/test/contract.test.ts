import type { RawOptions, Result } from "@openlean/core";
import { createSandbox } from "@openlean/sandbox";
import type { ApiOperation, Region } from "@openlean/spec-model";
import { type Channel, fillExample, valueFor } from "@openlean/world";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { operations } from "./specs.ts";
import { type ContractWorld, createContractWorld } from "./world.ts";

const worlds: [Region, Channel][] = [
  ["sa", "bearer"],
  ["sa", "mtls"],
  ["ae", "bearer"],
  ["ae", "mtls"],
];

/** The list that the compiler keeps complete, see `defineApi` in the sandbox. */
const { notPlayed: listed } = createSandbox().coverage;
const isNotPlayed = ({ api, operationId }: ApiOperation): boolean =>
  listed.some((each) => each.api === api && each.operationId === operationId);

/** Deletions and other ends come last, the inner before the outer, because the others need what they end. */
const ordered = [...operations].sort((a, b) => rank(a) - rank(b));

describe.each(worlds)("in %s over %s", (region, channel) => {
  let world: ContractWorld;
  beforeAll(async () => {
    world = await createContractWorld(region, channel);
  }, 60_000);
  afterAll(() => world.sandbox.close());

  const here = ordered.filter(
    ({ regions, api }) => regions.includes(region) && !(api === "auth" && channel === "mtls"),
  );
  const played = here.filter((operation) => !isNotPlayed(operation));
  const notPlayed = here.filter(isNotPlayed);

  it.each(played)("$api $operationId is answered as its spec says", async (operation) => {
    const bodies = examplesFor(operation, region);
    const requests = bodies.length > 0 ? bodies : [undefined];
    for (const body of requests) {
      // Time enough for whatever still runs, such as a refresh, and so little that the token outlives all operations.
      world.sandbox.clock.advance(15_000);
      const result = await call(world, operation, world.values, body);
      const { status } = result;
      const statuses = operation.responses.flatMap((response) => response.statuses);
      expect(statuses, `status ${status}, ${codeOf(result)}`).toContain(status);
      if (body === requests[0]) expect(status, codeOf(result)).toBeLessThan(300);
    }
    expect(world.sandbox.violations).toEqual([]);
  });

  const addressed = played.filter(({ parameters }) => parameters.some((each) => each.in === "path"));

  it.each(addressed)("$api $operationId refuses an id that does not exist", async (operation) => {
    const unknown = "00000000-0000-4000-8000-000000000000";
    const values = { ...world.values };
    for (const { name } of operation.parameters.filter((each) => each.in === "path"))
      values[`${operation.operationId} ${name}`] = unknown;
    const result = await call(world, operation, values, examplesFor(operation, region)[0]);
    expect(result.status, codeOf(result)).toBe(404);
    expect(world.sandbox.violations).toEqual([]);
  });

  it.each(notPlayed)("$api $operationId says that it is not played", async (operation) => {
    const names = operation.parameters.map(({ name }) => [name, "any"]);
    const values = { ...Object.fromEntries(names), ...world.values };
    const result = await call(world, operation, values, examplesFor(operation, region)[0]);
    expect(result).toMatchObject({ ok: false, status: 501 });
  });

  it("covers every operation of every spec, or says that it is not played", () => {
    const { implemented, notPlayed, total, missing } = world.sandbox.coverage;
    console.log(`sandbox coverage: ${implemented.length} of ${total} operations`);
    expect(missing).toEqual([]);
    expect(implemented.length + notPlayed.length).toBe(total);
    expect(total).toBe(operations.length);
  });
});

function call(
  { client, sandbox }: ContractWorld,
  operation: ApiOperation,
  values: ContractWorld["values"],
  body: unknown,
): Promise<Result> {
  const group = (place: string): Record<string, unknown> =>
    Object.fromEntries(
      operation.parameters
        .filter((each) => each.in === place && each.required)
        .map(({ name }) => {
          const value = valueFor(values, operation, name);
          expect(value, `a value for the parameter ${name}`).toBeDefined();
          return [name, value];
        }),
    );
  const query = group("query");
  if (operation.api === "open-banking") query["EntityId"] = values["EntityId"];
  const params = { path: group("path"), query, header: group("header") };
  const options: RawOptions = { params };
  if (operation.api === "auth") return callToken(sandbox.urls.auth, values);
  if (body !== undefined) options.body = fillExample(body, operation, values);
  if (operation.operationId === "createCustomer")
    options.body = { ...(options.body as object), app_user_id: `new-${crypto.randomUUID()}` };
  return client.raw(operation.method, operation.path, options);
}

/** The token endpoint is the one that takes a form and answers another server's errors. */
async function callToken(authUrl: string, values: ContractWorld["values"]): Promise<Result> {
  const { grant_type, scope, client_id, client_secret } = values;
  const form = { grant_type, scope, client_id, client_secret } as Record<string, string>;
  const response = await fetch(`${authUrl}/oauth2/token`, {
    method: "POST",
    body: new URLSearchParams(form),
  });
  const data = await response.json();
  const contentType = "application/json";
  return { ok: true, status: response.status, data, contentType, requestId: undefined, response };
}

/** Example request bodies of a region, or those that are the same everywhere. */
function examplesFor({ body }: ApiOperation, region: Region): unknown[] {
  const other = region === "sa" ? "-ae" : "-sa";
  return Object.entries(body?.examples ?? {})
    .filter(([name]) => !name.endsWith(other))
    .map(([, value]) => value);
}

function codeOf(result: Result): string {
  return result.ok ? "" : result.toError().code;
}

function rank({ method, path }: ApiOperation): number {
  if (path.endsWith("/cancel")) return 400;
  if (path.endsWith("/revocation")) return 500;
  return method === "DELETE" ? 1000 - path.length : 0;
}
