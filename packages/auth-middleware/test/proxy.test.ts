import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, it } from "vitest";
import { bearer } from "../src/index.ts";
import { mtls } from "../src/mtls/index.ts";
import { testAuthority } from "./pki.ts";
import { clientOf, rejection } from "./support.ts";
import { tlsServer } from "./tls-server.ts";

/** A proxy that tunnels to one port, whatever it is asked for; `state.refuse` makes it answer 407. */
async function tunnelTo(port: number): Promise<{
  proxy: Server;
  url: string;
  asked: [target: string | undefined, credentials: string | undefined][];
  state: { refuse: boolean };
}> {
  const asked: [string | undefined, string | undefined][] = [];
  const state = { refuse: false };
  const proxy = createServer().on("connect", (request, socket) => {
    asked.push([request.url, request.headers["proxy-authorization"]]);
    if (state.refuse) return socket.end("HTTP/1.1 407 X\r\ncontent-length: 0\r\n\r\n");
    const through = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      through.pipe(socket).pipe(through);
    });
    socket.on("error", () => through.destroy());
    through.on("error", () => socket.destroy());
    return undefined;
  });
  proxy.listen(0, "127.0.0.1");
  await once(proxy, "listening");
  const url = `http://user:pass@127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  return { proxy, url, asked, state };
}

const credentials = `Basic ${Buffer.from("user:pass").toString("base64")}`;

it("tunnels through a proxy with the client certificate inside", async () => {
  const authority = await testAuthority();
  const own = await authority.issue({ name: "client" });
  const server = await tlsServer({
    ...(await authority.issue({ name: "api", hosts: ["api.invalid"] })),
    ca: authority.root,
  });
  const { proxy, url, asked, state } = await tunnelTo(server.port);
  const auth = mtls({ ...own, ca: authority.root, appToken: "a", proxy: url });
  const client = clientOf(auth, "https://api.invalid:8443", { maxRetries: 0 });
  expect(await client.raw("GET", "/things")).toMatchObject({ ok: true });
  expect(asked).toEqual([["api.invalid:8443", credentials]]);
  expect(server.seen).toMatchObject([{ client: "client", appToken: "a" }]);
  await client.raw("GET", "/again");
  expect(asked).toHaveLength(1);

  state.refuse = true;
  await auth.rotate();
  const error = await rejection(client.raw("GET", "/things"));
  expect(error).toMatchObject({ kind: "connection", code: "PROXY_407" });
  expect(error.message).not.toContain("pass@");
  proxy.close();
  await server.close();
});

it("sends a bearer's token requests and calls through its proxy, and tells when the proxy refuses", async () => {
  const plain = createServer((request, response) => response.end(request.url)).listen(0, "127.0.0.1");
  await once(plain, "listening");
  const { proxy, url, asked, state } = await tunnelTo((plain.address() as AddressInfo).port);
  const auth = bearer({ clientId: "id", clientSecret: "canary-secret", proxy: url });
  const { signal } = new AbortController();
  const request = { method: "GET", url: "http://api.invalid/things", headers: {}, body: undefined, signal };
  expect(await auth.transport?.(request)).toMatchObject({ status: 200, body: Buffer.from("/things") });
  expect(asked).toEqual([["api.invalid:80", credentials]]);

  state.refuse = true;
  const noToken = await rejection(clientOf(auth, "https://api.invalid").raw("GET", "/things"));
  expect(noToken).toMatchObject({ kind: "connection", code: "PROXY_407", operationId: "createToken" });
  const withToken = bearer({
    clientId: "id",
    clientSecret: "canary-secret",
    proxy: new URL(url),
    fetch: async () => Response.json({ access_token: "t", token_type: "bearer", expires_in: 60 }),
  });
  const noAnswer = await rejection(clientOf(withToken, "https://api.invalid").raw("GET", "/things"));
  expect(noAnswer).toMatchObject({ kind: "connection", code: "PROXY_407", operationId: "GET /things" });
  expect(asked.slice(1)).toEqual([
    ["auth.sandbox.sa.leantech.me:443", credentials],
    ["api.invalid:443", credentials],
  ]);
  for (const { message } of [noToken, noAnswer]) {
    expect(message).toContain("the proxy wants other credentials");
    expect(message).not.toMatch(/pass@|canary/);
  }
  proxy.close();
  plain.close();
});

it("reads no proxy from the environment", async () => {
  const { proxy, url, asked } = await tunnelTo(1);
  const names = ["HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy", "ALL_PROXY"];
  for (const name of names) process.env[name] = url;
  try {
    const auth = bearer({ clientId: "id", clientSecret: "secret" });
    const client = clientOf(auth, "https://api.invalid", { deadlineMs: 300 });
    await rejection(client.raw("GET", "/things"));
    expect(asked).toEqual([]);
  } finally {
    for (const name of names) delete process.env[name];
    proxy.close();
  }
});

const overSocks = () => bearer({ clientId: "id", clientSecret: "secret", proxy: "socks5://u:canary@host" });

it("refuses a proxy that is no http URL, and does not quote it", () => {
  expect(overSocks).toThrow(expect.objectContaining({ kind: "config", code: "invalid_url" }));
  expect(overSocks).not.toThrow("canary");
});
