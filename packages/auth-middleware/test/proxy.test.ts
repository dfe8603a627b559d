import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, it } from "vitest";
import { mtls } from "../src/mtls/index.ts";
import { testAuthority } from "./pki.ts";
import { clientOf, rejection } from "./support.ts";
import { tlsServer } from "./tls-server.ts";

it("tunnels through a proxy with the client certificate inside", async () => {
  const authority = await testAuthority();
  const own = await authority.issue({ name: "client" });
  const server = await tlsServer({
    ...(await authority.issue({ name: "api", hosts: ["api.invalid"] })),
    ca: authority.root,
  });
  const asked: [string | undefined, string | undefined][] = [];
  let refuse = false;
  const proxy = createServer().on("connect", (request, socket) => {
    asked.push([request.url, request.headers["proxy-authorization"]]);
    if (refuse) return socket.end("HTTP/1.1 407 X\r\ncontent-length: 0\r\n\r\n");
    const through = connect(server.port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      through.pipe(socket).pipe(through);
    });
    socket.on("error", () => through.destroy());
    through.on("error", () => socket.destroy());
    return undefined;
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const auth = mtls({
    ...own,
    ca: authority.root,
    appToken: "a",
    proxy: `http://user:pass@127.0.0.1:${(proxy.address() as AddressInfo).port}`,
  });
  const client = clientOf(auth, "https://api.invalid:8443", { maxRetries: 0 });
  expect(await client.raw("GET", "/things")).toMatchObject({ ok: true });
  expect(asked).toEqual([["api.invalid:8443", `Basic ${Buffer.from("user:pass").toString("base64")}`]]);
  expect(server.seen).toMatchObject([{ client: "client", appToken: "a" }]);
  await client.raw("GET", "/again");
  expect(asked).toHaveLength(1);

  refuse = true;
  await auth.rotate();
  const error = await rejection(client.raw("GET", "/things"));
  expect(error).toMatchObject({ kind: "connection", code: "PROXY_407" });
  expect(error.message).not.toContain("pass@");
  proxy.close();
  await server.close();
});
