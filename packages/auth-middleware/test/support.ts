import { type Auth, type Client, createClient, type PathMap, type RequestOptions } from "@openlean/core";

/** A client of whatever listens at `baseUrl`; call it with `raw`. */
export function clientOf(auth: Auth, baseUrl: string, options: RequestOptions = {}): Client<PathMap> {
  return createClient({}, { region: "sa", environment: "sandbox", auth, baseUrl, ...options });
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
