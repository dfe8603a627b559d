import { execFile } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { ApiOperation } from "@openlean/spec-model";
import { createWebhookReceiver } from "@openlean/webhooks";
import { expressHandler } from "@openlean/webhooks/express";
import type { World } from "./create-world.ts";
import { curlSample } from "./curl-sample.ts";

/** Runs the curl samples of these operations one after the other. Returns what went wrong by sample id. */
export async function runCurl(
  operations: readonly ApiOperation[],
  world: World,
): Promise<Record<string, string>> {
  const { sandbox, auth, webhookSecret, clientId, clientSecret, data } = world.globals;
  const receiver = createWebhookReceiver({
    secrets: webhookSecret,
    onEvent: () => undefined,
    onOutcome: () => undefined,
  });
  const handle = expressHandler(receiver);
  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const receiverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { authorization = "" } = await auth.authorize({ environment: data.environment });
  const env = {
    PATH: process.env["PATH"] ?? "",
    LEAN_TOKEN: authorization.replace("Bearer ", ""),
    LEAN_CLIENT_ID: clientId,
    LEAN_CLIENT_SECRET: clientSecret,
    LEAN_WEBHOOK_SECRET: webhookSecret,
  };
  const failures: Record<string, string> = {};
  try {
    for (const operation of operations) {
      const baseUrl = operation.webhook ? receiverUrl : sandbox.urls.api;
      const script = curlSample(operation, { values: world.values, baseUrl });
      const failure = await runShell(
        script.replaceAll("curl ", "curl --silent --show-error --noproxy '*' "),
        env,
      );
      if (failure !== undefined) failures[`${operation.api} ${operation.operationId}`] = failure;
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
  return failures;
}

/** Whether this machine has what the curl samples call. */
export async function hasCurl(): Promise<boolean> {
  const env = { PATH: process.env["PATH"] ?? "" };
  return (await runShell("command -v curl && command -v openssl", env)) === undefined;
}

function runShell(script: string, env: Record<string, string>): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile("sh", ["-ec", script], { env, timeout: 15_000 }, (error, stdout, stderr) =>
      resolve(error ? `${stderr}${stdout}`.trim() : undefined),
    );
  });
}
