import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { Running } from "./adapter-cases.ts";

/** Serves a web-standard handler on a free port. */
export function listen(fetch: (request: Request) => Response | Promise<Response>): Promise<Running> {
  return new Promise((resolve) => {
    const server = serve({ fetch, port: 0 }, (address: AddressInfo) =>
      resolve({ port: address.port, close: () => new Promise((closed) => server.close(closed)) }),
    );
  });
}
