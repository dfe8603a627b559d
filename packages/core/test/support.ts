import {
  type Auth,
  type CallOptions,
  type Client,
  createClient,
  type Failure,
  type Hooks,
  type Operations,
  type RequestOptions,
  type Success,
} from "../src/index.ts";

interface Thing {
  id: string;
}
interface Refusal {
  status: string;
  message: string;
}

/** A path map as the generator writes it, for tests of the runtime. */
export interface ThingPaths {
  get: {
    "/things/{thing_id}": {
      options: [
        options: CallOptions & {
          params: { path: { thing_id: string }; query?: { page?: number; name?: string } };
        },
      ];
      result:
        | Success<200, Thing>
        | Failure<401, Refusal | undefined>
        | Failure<404, Refusal>
        | Failure<429, Refusal>
        | Failure<500 | 503, unknown>;
    };
    "/things": { options: [options?: CallOptions]; result: Success<200, Thing[]> | Failure<500, unknown> };
  };
  put: {};
  post: {
    "/things": {
      options: [options: CallOptions & { body: { name: string } }];
      result: Success<200, Thing> | Failure<409, Refusal> | Failure<503, unknown>;
    };
  };
  delete: {
    "/things/{thing_id}": {
      options: [options: CallOptions & { params: { path: { thing_id: string } } }];
      result: Success<200, undefined> | Failure<404, Refusal>;
    };
  };
  patch: {};
}

const operations: Operations = {
  "GET /things/{thing_id}": { id: "getThing", json: [200, 404, 429] },
  "GET /things": { id: "listThings", json: [200] },
  "POST /things": { id: "createThing", json: [200, 409] },
  "DELETE /things/{thing_id}": { id: "deleteThing", json: [404] },
};

export interface Seen {
  method: string;
  url: string;
  headers: Headers;
  body: string | undefined;
}

type Handler = (request: Seen, count: number, init: RequestInit) => Response | Promise<Response>;

/** A client whose requests go to `handler`, and the list of what it received. */
export function observedClient(
  handler: Handler,
  options: RequestOptions & {
    auth?: Auth;
    authUrl?: string;
    baseUrl?: string;
    hooks?: Hooks | readonly Hooks[];
  } = {},
): { client: Client<ThingPaths>; seen: Seen[] } {
  const seen: Seen[] = [];
  const client = createClient<ThingPaths>(operations, {
    region: "sa",
    environment: "sandbox",
    ...options,
    fetch: async (url, init) => {
      const request: Seen = {
        url,
        method: init.method ?? "GET",
        headers: new Headers(init.headers),
        body: init.body as string | undefined,
      };
      seen.push(request);
      return handler(request, seen.length, init);
    },
  });
  return { client, seen };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers });
}

/** A client over this platform's own transport, as callers get it without the option `fetch`. */
export function socketClient(
  baseUrl: string,
  options: RequestOptions & { auth?: Auth } = {},
): Client<ThingPaths> {
  return createClient<ThingPaths>(operations, { region: "sa", environment: "sandbox", baseUrl, ...options });
}

/** What a promise rejects with; fails the test when it resolves. */
export async function rejection(work: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  return work.then(
    (value) => {
      throw new Error(`resolved with ${JSON.stringify(value)}`);
    },
    (error) => error as Error & Record<string, unknown>,
  );
}
