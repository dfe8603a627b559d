/**
 * The server of the measurements, in its own process: TLS with a client certificate, HTTP/1.1 parsed by hand so that it
 * costs less than every client. Prints its port; `/_stats` tells the handshakes since `/_reset`.
 */
import type { AddressInfo } from "node:net";
import { createServer, type TLSSocket } from "node:tls";
import { bodies } from "./bodies.ts";
import type { Certificates } from "./certificates.ts";

const { ca, server } = JSON.parse(process.env["BENCH_CERTIFICATES"] ?? "{}") as Certificates;
const delayMs = Number(process.env["BENCH_DELAY_MS"] ?? 0);
const stats = { requests: 0, handshakes: 0, resumed: 0 };
const { small, page } = bodies();
const answers = { small: answer(small), page: answer(page) };

function answer(body: string): Buffer {
  return Buffer.from(
    `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\nlean-correlation-id: 3b0c6f2e-1111-4222-8333-944445555566\r\ncache-control: no-store\r\ndate: Sun, 01 Nov 2026 10:00:00 GMT\r\n\r\n${body}`,
  );
}

function route(head: string): Buffer {
  if (head.startsWith("/customers")) return answers.small;
  if (head.startsWith("/data")) return answers.page;
  if (head.startsWith("/_reset")) Object.assign(stats, { requests: 0, handshakes: 0, resumed: 0 });
  return answer(JSON.stringify(stats));
}

function onConnection(socket: TLSSocket): void {
  stats.handshakes++;
  if (socket.isSessionReused()) stats.resumed++;
  socket.setNoDelay(true).on("error", () => undefined);
  let received = "";
  socket.on("data", (chunk) => {
    received += chunk.toString("latin1");
    for (let end = received.indexOf("\r\n\r\n"); end >= 0; end = received.indexOf("\r\n\r\n")) {
      const head = received.slice(0, end);
      received = received.slice(end + 4);
      stats.requests++;
      const bytes = route(head.slice(head.indexOf(" ") + 1));
      const close = head.includes("onnection: close");
      const send = () => (close ? socket.end(bytes) : socket.write(bytes));
      if (delayMs > 0) setTimeout(send, delayMs);
      else send();
    }
  });
}

const tls = createServer({ ...server, ca, requestCert: true, ALPNProtocols: ["http/1.1"] }, onConnection);
tls.on("tlsClientError", () => undefined);
tls.listen(0, "127.0.0.1", () => process.send?.({ port: (tls.address() as AddressInfo).port }));
process.on("disconnect", () => process.exit());
