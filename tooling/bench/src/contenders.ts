/** The clients under measurement. Each gets the same server, the same connection limit, the same headers. */
import https from "node:https";
import type { Agent } from "undici";
import { ids, type Kind, paths } from "./bodies.ts";
import type { Certificates } from "./certificates.ts";

/** Where and how a contender calls. */
export interface Setting {
  readonly url: string;
  readonly certificates: Certificates;
  readonly concurrency: number;
  /** The module that hey-api generated. */
  readonly heyApi: string;
}

type Call = (kind: Kind) => Promise<unknown>;

const headers = { accept: "application/json", authorization: "Bearer tok" };
const pathOptions = { params: { path: { customer_id: ids.customer } } };
const pageOptions = {
  params: { path: { account_id: ids.account }, query: { entity_id: ids.entity, page: 0, size: 100 } },
};
const pagePath = "/data/v2/accounts/{account_id}/transactions";

function tlsOf({ certificates: { ca, client } }: Setting): { ca: string; cert: string; key: string } {
  return { ca, ...client };
}

async function openlean(setting: Setting, withBearer: boolean, limits: object = {}): Promise<Call> {
  const [{ mtls }, { bearer }, { createCustomersClient }, { createDataClient }] = await Promise.all([
    import("@openlean/auth-middleware/mtls"),
    import("@openlean/auth-middleware"),
    import("@openlean/customers-client"),
    import("@openlean/data-client"),
  ]);
  const identity = { ...tlsOf(setting), trust: "chain" as const };
  const auth = withBearer
    ? mtls({ ...identity, bearer: bearer({ clientId: "id", clientSecret: "secret", fetch: giveToken }) })
    : mtls({ ...identity, appToken: "app" });
  const options = { region: "sa", environment: "sandbox", auth, baseUrl: setting.url, ...limits } as const;
  const customers = createCustomersClient(options);
  const data = createDataClient(options);
  return async (kind) => {
    const result = await (kind === "small"
      ? customers.GET("/customers/v1/{customer_id}", pathOptions)
      : data.GET(pagePath, pageOptions));
    if (!result.ok) throw result.toError();
    return result.data;
  };
}

async function giveToken(): Promise<Response> {
  return Response.json({ access_token: "tok", token_type: "bearer", expires_in: 3600 });
}

/** Agent of Node's own line, which is the only one its fetch takes. */
async function agentOf(setting: Setting): Promise<Agent> {
  const undici = await import("undici");
  return new undici.Agent({
    connections: setting.concurrency,
    keepAliveTimeout: 120_000,
    allowH2: false,
    connect: tlsOf(setting),
  });
}

function keepAliveAgent(setting: Setting): https.Agent {
  return new https.Agent({
    ...tlsOf(setting),
    keepAlive: true,
    maxSockets: setting.concurrency,
    scheduling: "lifo",
  });
}

/** Every contender by its name in the table. */
export const contenders: Record<string, (setting: Setting) => Promise<Call>> = {
  "undici.request": async (setting) => {
    const { request } = await import("undici");
    const dispatcher = await agentOf(setting);
    return async (kind) => (await request(setting.url + paths[kind], { dispatcher, headers })).body.json();
  },
  "undici dispatcher": async (setting) => {
    const { Pool } = await import("undici");
    const dispatcher = new Pool(setting.url, {
      connections: setting.concurrency,
      keepAliveTimeout: 120_000,
      allowH2: false,
      connect: tlsOf(setting),
    });
    return (kind) =>
      new Promise((resolve, reject) => {
        const chunks: Buffer[] = [];
        dispatcher.dispatch(
          { method: "GET", path: paths[kind], headers },
          {
            onRequestStart() {},
            onResponseStart() {},
            onResponseData: (_controller, chunk) => void chunks.push(chunk),
            onResponseEnd: () => resolve(JSON.parse(Buffer.concat(chunks).toString("utf8"))),
            onResponseError: (_controller, error) => reject(error),
          },
        );
      });
  },
  "openlean, mTLS": (setting) => openlean(setting, false),
  "openlean, mTLS + bearer": (setting) => openlean(setting, true),
  "openapi-fetch + auth middleware": async (setting) => {
    const { default: createClient } = await import("openapi-fetch");
    const token = { value: "tok", end: Date.now() + 3_600_000 };
    // oxlint-disable-next-line typescript/no-explicit-any
    const client = createClient<any>({
      baseUrl: setting.url,
      headers: { accept: headers.accept },
      requestInitExt: { dispatcher: await agentOf(setting) },
    });
    client.use({
      async onRequest({ request }) {
        if (token.end > Date.now()) request.headers.set("authorization", `Bearer ${token.value}`);
        return request;
      },
    });
    return async (kind) => {
      const { data, error } = await (kind === "small"
        ? client.GET("/customers/v1/{customer_id}" as never, pathOptions as never)
        : client.GET(pagePath as never, pageOptions as never));
      if (error) throw new Error("refused");
      return data;
    };
  },
  "hey-api": async (setting) => {
    const sdk = (await import(setting.heyApi)) as HeyApi;
    const { client } = sdk;
    client.setConfig({
      baseUrl: setting.url,
      dispatcher: await agentOf(setting),
      headers: { accept: headers.accept },
    });
    client.interceptors.request.use((request) => {
      request.headers.set("authorization", headers.authorization);
      return request;
    });
    return async (kind) => {
      const { data, error } = await (kind === "small"
        ? sdk.getCustomer(pathOptions.params)
        : sdk.listTransactions(pageOptions.params));
      if (error) throw new Error("refused");
      return data;
    };
  },
  "axios, keep-alive": async (setting) => {
    const { default: axios } = await import("axios");
    const httpsAgent = keepAliveAgent(setting);
    return async (kind) =>
      (await axios.get<unknown>(setting.url + paths[kind], { httpsAgent, headers })).data;
  },
  "axios, as in Lean's sample": async (setting) => {
    const { default: axios } = await import("axios");
    const httpsAgent = new https.Agent({ ...tlsOf(setting), maxSockets: setting.concurrency });
    return async (kind) =>
      (await axios.get<unknown>(setting.url + paths[kind], { httpsAgent, headers })).data;
  },
};

interface HeyApi {
  client: {
    setConfig(config: object): void;
    interceptors: { request: { use(change: (request: Request) => Request): void } };
  };
  getCustomer(options: object): Promise<{ data?: unknown; error?: unknown }>;
  listTransactions(options: object): Promise<{ data?: unknown; error?: unknown }>;
}

/** Whether an answer is the expected one. */
export function isExpected(kind: Kind, data: unknown): boolean {
  return kind === "small"
    ? (data as { customer_id?: string }).customer_id === ids.customer
    : (data as { data: { transactions: unknown[] } }).data.transactions.length > 50;
}
