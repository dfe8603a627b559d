import { isAbsolute, join } from "node:path";
import type { World } from "./create-world.ts";

/** A module as a sample's import sees it. */
type Module = Record<string, unknown>;
type Factory = (options: Record<string, unknown>) => unknown;

const loaders: Record<string, () => Promise<Module>> = {
  "@openlean/auth-client": () => import("@openlean/auth-client"),
  "@openlean/auth-middleware": () => import("@openlean/auth-middleware"),
  "@openlean/auth-middleware/mtls": () => import("@openlean/auth-middleware/mtls"),
  "@openlean/banks-client": () => import("@openlean/banks-client"),
  "@openlean/core": () => import("@openlean/core"),
  "@openlean/core/opentelemetry": () => import("@openlean/core/opentelemetry"),
  "@openlean/customers-client": () => import("@openlean/customers-client"),
  "@openlean/data-client": () => import("@openlean/data-client"),
  "@openlean/doctor": () => import("@openlean/doctor"),
  "@openlean/events-client": () => import("@openlean/events-client"),
  "@openlean/files-client": () => import("@openlean/files-client"),
  "@openlean/insights-client": () => import("@openlean/insights-client"),
  "@openlean/link": () => import("@openlean/link"),
  "@openlean/link/server": () => import("@openlean/link/server"),
  "@openlean/open-banking-client": () => import("@openlean/open-banking-client"),
  "@openlean/payments-client": () => import("@openlean/payments-client"),
  "@openlean/payouts-client": () => import("@openlean/payouts-client"),
  "@openlean/reconciliation-client": () => import("@openlean/reconciliation-client"),
  "@openlean/reports-client": () => import("@openlean/reports-client"),
  "@openlean/sandbox": () => import("@openlean/sandbox"),
  "@openlean/verifications-client": () => import("@openlean/verifications-client"),
  "@openlean/webhooks": () => import("@openlean/webhooks"),
  "@openlean/webhooks/express": () => import("@openlean/webhooks/express"),
  "@openlean/webhooks/fastify": () => import("@openlean/webhooks/fastify"),
  "@openlean/webhooks/hono": () => import("@openlean/webhooks/hono"),
  "@openlean/webhooks/lambda": () => import("@openlean/webhooks/lambda"),
  "@openlean/webhooks/testing": () => import("@openlean/webhooks/testing"),
  "@openlean/webhooks/web": () => import("@openlean/webhooks/web"),
  express: () => import("express"),
  fastify: () => import("fastify"),
  hono: () => import("hono"),
  "openapi-fetch": () => import("openapi-fetch"),
  "node:assert/strict": () => import("node:assert/strict"),
  "node:http": () => import("node:http"),
  "node:fs/promises": () => import("node:fs/promises"),
  vitest: async () => ({ test: runTest, describe: runTest, it: runTest }),
  "node:test": async () => ({ test: runTest, describe: runTest, it: runTest }),
};

/** Tests of a sample run where they stand. */
async function runTest(_name: string, test: () => unknown): Promise<void> {
  await test();
}

/**
 * Loads a module for a sample. It is the real one, but for the hosts: what would call Lean's sandbox calls the sandbox of
 * this world, and the dashboard's three files are found in its folder.
 */
export async function loadModule(name: string, world: World, closers: (() => unknown)[]): Promise<Module> {
  const load = loaders[name];
  if (!load) throw new Error(`a sample imports ${name}: add it to sample-modules.ts, if readers may need it`);
  const module = await load();
  const { urls } = world.globals.sandbox;
  const redirected = { ...module };
  for (const [key, value] of Object.entries(module)) {
    if (key === "startSandbox") redirected[key] = startAndClose(value as StartSandbox, closers);
    // A page whose LinkSDK ends well at once.
    if (key === "loadLean") redirected[key] = async (options: object) => ({ ...options, sdk });
    // A bearer without a region asks where its clients ask, which may be a sandbox of the sample's own.
    if (key === "bearer")
      redirected[key] = (options: Record<string, unknown>) =>
        (value as Factory)({ ...options, ...(options["region"] !== undefined && { authUrl: urls.auth }) });
    if (key === "createTokenSource")
      redirected[key] = (options: Record<string, unknown>) =>
        (value as Factory)({ ...options, authUrl: urls.auth });
    if (/^create\w+Client$/.test(key))
      redirected[key] = (options: Record<string, unknown>) =>
        (value as Factory)({
          authUrl: urls.auth,
          ...(name !== "@openlean/auth-client" && hosts(options, world)),
          ...options,
        });
    if (key === "authenticatedFetch")
      redirected[key] = (auth: unknown, options: Record<string, unknown>) =>
        (value as (auth: unknown, options: unknown) => unknown)(auth, {
          authUrl: urls.auth,
          ...hosts({ auth }, world),
          ...options,
        });
    if (key === "runDoctor")
      redirected[key] = (options: Record<string, unknown>) =>
        (value as Factory)({
          ...withFiles(options, world.certificates),
          authUrl: urls.auth,
          baseUrl: urls.api,
          mtlsUrl: urls.mtls,
        });
    if (key === "mtls")
      redirected[key] = (options: Record<string, unknown>) =>
        (value as Factory)(withFiles(options, world.certificates));
  }
  return redirected;
}

type StartSandbox = (options: object) => Promise<{ close(): unknown }>;

function startAndClose(start: StartSandbox, closers: (() => unknown)[]): StartSandbox {
  return async (options) => {
    const sandbox = await start(options);
    closers.push(() => sandbox.close());
    return sandbox;
  };
}

const sdk = {
  connect: ({ callback }: { callback: (result: object) => void }) => callback({ status: "SUCCESS" }),
};

function hosts(options: Record<string, unknown>, world: World): { baseUrl: string } {
  const { channel } = options["auth"] as { channel?: string };
  const { urls } = world.globals.sandbox;
  return { baseUrl: channel === "mtls" ? urls.mtls : urls.api };
}

function withFiles(options: Record<string, unknown>, folder: string): Record<string, unknown> {
  const { identity } = options;
  if (typeof identity === "function")
    return {
      ...options,
      identity: async () => withFiles((await identity()) as Record<string, unknown>, folder),
    };
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      name,
      typeof value === "string" && /\.(crt|pem)$/.test(value) && !isAbsolute(value)
        ? join(folder, value)
        : value,
    ]),
  );
}
