import { setTimeout as delay } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { mtls } from "../src/mtls/index.ts";
import { type Issued, testAuthority } from "./pki.ts";
import { clientOf } from "./support.ts";
import { tlsServer } from "./tls-server.ts";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

it.each(["TLSv1.2", "TLSv1.3"] as const)(
  "resumes its %s session on every reconnect after an idle close and a garbage collection, never that of another certificate",
  async (version) => {
    const authority = await testAuthority();
    const [own, first, second] = (await Promise.all<Issued>([
      authority.issue({ name: "localhost" }),
      authority.issue({ name: "client-1" }),
      authority.issue({ name: "client-2" }),
    ])) as [Issued, Issued, Issued];
    const server = await tlsServer({ ...own, ca: authority.root, minVersion: version, maxVersion: version });
    const identity = (issued: Issued) => ({ ...issued, ca: authority.root, trust: "chain" as const });
    const auth = mtls({ ...identity(first), appToken: "a" });
    const client = clientOf(auth, server.url);
    const callAndClose = async () => {
      await client.raw("GET", "/");
      await delay(5);
      for (const socket of server.open) socket.destroy();
      while (server.open.size > 0) await delay(1);
      collect();
    };
    await callAndClose();
    for (let count = 0; count < 10; count++) await callAndClose();
    expect(server.handshakes).toEqual({ total: 11, resumed: 10 });
    await auth.rotate(identity(second));
    await callAndClose();
    expect(server.handshakes).toEqual({ total: 12, resumed: 10 });
    await callAndClose();
    expect(server.handshakes).toEqual({ total: 13, resumed: 11 });
    expect(server.seen.map((each) => each.client)).toEqual([
      ...Array.from({ length: 11 }, () => "client-1"),
      "client-2",
      "client-2",
    ]);
    await server.close();
  },
);
