import { createClock, createSandbox, type InProcessSandbox, type SandboxOptions } from "../src/index.ts";

/** Noon of a Wednesday. */
export const startTime: number = Date.UTC(2026, 4, 13, 12);

/** An answer, its JSON parsed. Tests look into bodies of many shapes. */
export interface Answer {
  status: number;
  // oxlint-disable-next-line typescript/no-explicit-any
  body: any;
  headers: Headers;
}

/** A sandbox in this process with a clock that stands still, and a caller that holds a token. */
export interface Api {
  sandbox: InProcessSandbox;
  /** Calls with a token. A body is sent as JSON. */
  call: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;
  get: (path: string) => Promise<Answer>;
  /** Asks for a token; what is given replaces the usual fields, `undefined` removes one. */
  token: (fields?: Record<string, string | undefined>) => Promise<Answer>;
  /** Creates a customer and connects a bank. Returns the ids. */
  connect: (options?: Record<string, unknown>) => Promise<{ customer: string; entity: string }>;
}

export async function createApi(options: SandboxOptions = {}): Promise<Api> {
  const sandbox = createSandbox({ clock: createClock(() => startTime), validateResponses: true, ...options });
  const { clientId, clientSecret } = sandbox.credentials;
  const send = async (method: string, path: string, body: unknown, headers: Record<string, string>) =>
    answer(
      await sandbox.fetch(`http://sandbox.localhost${path}`, {
        method,
        headers: { ...(body !== undefined && { "content-type": "application/json" }), ...headers },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    );
  const token: Api["token"] = async (fields = {}) => {
    const all = {
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: "client_credentials",
      scope: "api",
      ...fields,
    };
    const given = Object.entries(all).filter((field): field is [string, string] => field[1] !== undefined);
    const body = new URLSearchParams(given);
    return answer(await sandbox.fetch("http://sandbox.localhost/oauth2/token", { method: "POST", body }));
  };
  const authorization = `Bearer ${(await token()).body.access_token}`;
  const call: Api["call"] = (method, path, body, headers = { authorization }) =>
    send(method, path, body, headers);
  return {
    sandbox,
    call,
    get: (path) => call("GET", path),
    token,
    async connect({ app_user_id = crypto.randomUUID(), ...rest } = {}) {
      const created = await call("POST", "/customers/v1/", { app_user_id });
      const customer = created.body.customer_id as string;
      const bank_identifier = sandbox.region === "sa" ? "LEA1_SAMAOB_SAU" : "LEAN_OF_RETAIL_UAE";
      const connected = await send(
        "POST",
        "/sandbox/connect",
        { customer_id: customer, bank_identifier, ...rest },
        {},
      );
      if (connected.status !== 200)
        throw new Error(`connect answered ${connected.status} ${connected.body.message}`);
      return { customer, entity: connected.body.id as string };
    },
  };
}

async function answer(response: Response): Promise<Answer> {
  const { status, headers } = response;
  const text = await response.text();
  return { status, headers, body: text === "" ? undefined : JSON.parse(text) };
}
