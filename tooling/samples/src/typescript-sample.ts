import type { ApiOperation } from "@openlean/spec-model";
import { printLiteral } from "./print-literal.ts";
import { requestOf, type Values } from "./request.ts";

/** The TypeScript sample of an operation: a whole module that makes the call with the API's typed client. */
export function typescriptSample(operation: ApiOperation, values?: Values): string {
  const { api } = operation;
  if (operation.webhook) return webhookSample(operation);
  return api === "auth" ? tokenSample(operation) : callSample(operation, values);
}

function callSample(operation: ApiOperation, values?: Values): string {
  const { api, method, path } = operation;
  const request = requestOf(operation, values);
  const name = camelCase(api);
  const factory = `create${name[0]?.toUpperCase()}${name.slice(1)}Client`;
  const options: Record<string, unknown> = {};
  const params: Record<string, unknown> = {};
  if (Object.keys(request.path).length > 0) params["path"] = request.path;
  if (Object.keys(request.query).length > 0) params["query"] = request.query;
  if (Object.keys(request.header).length > 0) params["header"] = request.header;
  if (Object.keys(params).length > 0) options["params"] = params;
  if (request.body !== undefined) options["body"] = request.body;
  const start = `const result = await ${name}.${method}(${JSON.stringify(path)}`;
  const end =
    Object.keys(options).length > 0
      ? `, ${printLiteral(options, "", start.length > 40 ? 90 : start.length)}`
      : "";
  return `import { bearer } from "@openlean/auth-middleware";
import { ${factory} } from "@openlean/${api}-client";

const { LEAN_CLIENT_ID = "", LEAN_CLIENT_SECRET = "" } = process.env;
const auth = bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET });
const ${name} = ${factory}({ region: "${request.region}", environment: "sandbox", auth });

${start}${end});
if (!result.ok) throw result.toError();
console.log(result.data);
`;
}

/** The token endpoint is called by `bearer()` on its own; the sample shows the request that it makes. */
function tokenSample({ path }: ApiOperation): string {
  return `import { createAuthClient } from "@openlean/auth-client";

const { LEAN_CLIENT_ID = "", LEAN_CLIENT_SECRET = "" } = process.env;
const auth = createAuthClient({ region: "sa", environment: "sandbox" });

const result = await auth.POST("${path}", {
  body: {
    grant_type: "client_credentials",
    scope: "api",
    client_id: LEAN_CLIENT_ID,
    client_secret: LEAN_CLIENT_SECRET,
  },
});
if (!result.ok) throw result.toError();
console.log(\`a token of \${result.data.expires_in} seconds\`);
`;
}

function webhookSample({ path }: ApiOperation): string {
  return `import { createWebhookReceiver } from "@openlean/webhooks";
import { webHandler } from "@openlean/webhooks/web";

const { LEAN_WEBHOOK_SECRET = "" } = process.env;
const receiver = createWebhookReceiver({
  secrets: LEAN_WEBHOOK_SECRET,
  onEvent(event) {
    if (event.type !== "${path}") return;
    console.log(event.payload);
  },
});

export const POST = webHandler(receiver);
`;
}

/** `open-banking` is `openBanking`. */
function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
