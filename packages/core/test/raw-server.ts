import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";

/** A server that answers with bytes: what HTTP forbids, it can do. */
export interface RawServer {
  readonly url: string;
  /** Connections that are open now. */
  readonly open: Set<Socket>;
  /** Connections that were ever made. */
  readonly connections: number;
  /** Heads and bodies as they arrived. */
  readonly requests: string[];
  close(): Promise<void>;
}

/** Starts a {@link RawServer}; `answer` is called for every request with its text and its socket. */
export async function rawServer(
  answer: (socket: Socket, request: string, count: number) => void,
): Promise<RawServer> {
  const open = new Set<Socket>();
  const requests: string[] = [];
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    open.add(socket);
    socket.on("error", () => undefined).on("close", () => open.delete(socket));
    let received = "";
    socket.on("data", (chunk) => {
      received += chunk.toString("latin1");
      for (;;) {
        const end = received.indexOf("\r\n\r\n");
        if (end < 0) return;
        const length = Number(/content-length: (\d+)/i.exec(received)?.[1] ?? 0);
        if (received.length < end + 4 + length) return;
        const request = received.slice(0, end + 4 + length);
        received = received.slice(request.length);
        requests.push(request);
        answer(socket, request, requests.length);
      }
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    open,
    requests,
    get connections() {
      return connections;
    },
    async close() {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

/** A complete answer with a body, its length stated. */
export function http(
  body: string | Uint8Array,
  head = "content-type: application/json",
  status = 200,
): Buffer {
  const bytes = Buffer.from(body);
  return Buffer.concat([
    Buffer.from(
      `HTTP/1.1 ${status} X\r\ncontent-length: ${bytes.length}\r\n${head ? `${head}\r\n` : ""}\r\n`,
      "latin1",
    ),
    bytes,
  ]);
}
