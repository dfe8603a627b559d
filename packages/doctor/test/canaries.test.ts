import { afterAll, beforeAll, expect, it } from "vitest";
import { type Issued, type TestAuthority, testAuthority } from "../../auth-middleware/test/pki.ts";
import { socketFaults } from "../../auth-middleware/test/canary-faults.ts";
import { canaries, leaks, seeded } from "../../core/test/canaries.ts";
import { http, type RawServer, rawServer } from "../../core/test/raw-server.ts";
import { formatReport, runDoctor } from "../src/index.ts";

const doctorCount = process.env["OPENLEAN_SOAK"] === "1" ? 100 : 10;

let server: RawServer;
let answer: (typeof socketFaults)[string] = (socket) => socket.end(http("{}"));
let authority: TestAuthority;
let own: Issued;

beforeAll(async () => {
  [server, authority] = await Promise.all([
    rawServer((socket, request) => answer(socket, request)),
    testAuthority(),
  ]);
  own = await authority.issue({ name: "client" });
});
afterAll(() => server.close());

it(`lets no canary out of ${doctorCount} reports of the doctor`, { timeout: 120_000 }, async () => {
  const faults = Object.values(socketFaults);
  const random = seeded(1);
  answer = (socket, request) => faults[Math.floor(random() * faults.length)]?.(socket, request);
  const base = (canaries.keyPem.split("\n")[1] ?? "").repeat(3);
  const port = new URL(server.url).port;
  const changes = [
    {},
    { key: canaries.keyPem },
    { cert: `/home/${canaries.name}/${canaries.path}/my_app_cert.crt` },
    { key: base },
    { proxy: `http://${canaries.email}:${canaries.proxyPassword}@127.0.0.1:${port}` },
  ];
  const examine = async (_: unknown, index: number): Promise<unknown[]> => {
    const report = await runDoctor({
      region: "sa",
      environment: "sandbox",
      clientId: canaries.customerId,
      clientSecret: canaries.clientSecret,
      appToken: canaries.appToken,
      passphrase: canaries.passphrase,
      cert: own.cert,
      key: own.key,
      ca: authority.root,
      ...changes[index % changes.length],
      baseUrl: server.url,
      authUrl: server.url,
      mtlsUrl: server.url.replace("http:", "https:"),
      timeoutMs: 300,
    });
    expect(report.ok).toBe(false);
    return [report, formatReport(report, { colour: true })];
  };
  const outputs = await Promise.all(Array.from({ length: doctorCount }, examine));
  expect(outputs).toHaveLength(doctorCount);
  expect(leaks(outputs.flat())).toEqual([]);
});
