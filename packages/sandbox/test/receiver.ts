import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A delivery as the receiver saw it. */
export interface Received {
  headers: IncomingHttpHeaders;
  raw: Buffer;
  // oxlint-disable-next-line typescript/no-explicit-any
  event: any;
}

/** An endpoint on this machine that notes what it gets. */
export interface Receiver {
  url: string;
  received: Received[];
  /** Replaces the answer, which is 200 at first. */
  answer: (with_: (response: ServerResponse, received: Received) => void) => void;
  close: () => Promise<void>;
}

const accept = (response: ServerResponse) => response.writeHead(200).end();

export async function createReceiver(): Promise<Receiver> {
  const received: Received[] = [];
  let reply: (response: ServerResponse, received: Received) => void = accept;
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const raw = Buffer.concat(chunks);
      const one = { headers: request.headers, raw, event: JSON.parse(raw.toString()) as unknown };
      received.push(one);
      reply(response, one);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/webhooks`,
    received,
    answer: (with_) => {
      reply = with_;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
