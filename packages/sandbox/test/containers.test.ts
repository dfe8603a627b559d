import { request } from "node:http";
import { connect } from "node:tls";
import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSandbox, type Sandbox, startSandbox } from "../src/index.ts";
import { parseArguments } from "../src/parse-arguments.ts";
import { createReceiver } from "./receiver.ts";

const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}[a-z0-9]$/);
const host = fc
  .array(label, { minLength: 1, maxLength: 3 })
  .map((labels) => labels.join("."))
  .filter((name) => !/(^|\.)localhost$/.test(name));
const port = fc.integer({ min: 1, max: 65_535 });

describe("a sandbox that others call by a name", () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox({ host: "127.0.0.1", allowedHosts: ["sandbox", "sandbox.internal"] });
  });
  afterAll(() => sandbox.close());

  it("has the first name in its URLs", () => {
    const { hostname } = new URL(sandbox.urls.api);
    expect([hostname, new URL(sandbox.urls.auth).hostname]).toEqual(["sandbox", "sandbox"]);
    expect(new URL(sandbox.urls.mtls).hostname).toBe("sandbox");
  });

  it.each([
    ["sandbox:4000", 200],
    ["SANDBOX", 200],
    ["sandbox.internal", 200],
    ["127.0.0.1", 200],
    ["sandbox.evil.example", 403],
    ["evil.sandbox", 403],
    ["internal", 403],
  ])("answers Host %s with %i", async (name, status) => {
    expect(await statusOf({ host: name })).toBe(status);
    expect(await statusOf({ host: "sandbox", origin: `http://${name}` })).toBe(status);
  });

  it.each(["sandbox", "sandbox.internal", "localhost"])("proves to be %s over TLS", async (name) => {
    const { certificates, urls } = sandbox;
    const { cert, key, chain, ca } = certificates;
    const socket = connect({
      host: "127.0.0.1",
      port: Number(new URL(urls.mtls).port),
      servername: name,
      ca,
      cert: cert + chain,
      key,
    });
    await new Promise((resolve, reject) => socket.once("secureConnect", resolve).once("error", reject));
    expect(socket.authorized).toBe(true);
    socket.destroy();
  });

  function statusOf(headers: Record<string, string>): Promise<number | undefined> {
    const port = Number(new URL(sandbox.urls.api).port);
    return new Promise((resolve, reject) => {
      request({ host: "127.0.0.1", port, path: "/sandbox/clock", headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .on("error", reject)
        .end();
    });
  }
});

describe("webhooks", () => {
  it("go to no host that was not named", () => {
    fc.assert(
      fc.property(host, host, port, (name, other, number) => {
        fc.pre(name !== other);
        const { webhooks } = createSandbox({ allowedWebhookHosts: [name.toUpperCase()] }).control;
        webhooks.setEndpoint(`http://${name}:${number}/hook`);
        for (const wrong of [other, `x.${name}`, `${name}.x`, `${name}@${other}`])
          expect(() => webhooks.setEndpoint(`http://${wrong}/hook`)).toThrow(TypeError);
      }),
      { numRuns: 20 },
    );
  });

  it("still go to this machine", async () => {
    const receiver = await createReceiver();
    const { webhooks } = createSandbox({ allowedWebhookHosts: ["app"] }).control;
    expect(() => webhooks.setEndpoint(receiver.url)).not.toThrow();
    await receiver.close();
  });
});

describe("names", () => {
  it.each(["*", "sandbox:4000", "http://sandbox", "a b", "", "sandbox/", "user@host", "-a", "a..b"])(
    "are not such as %j",
    async (name) => {
      expect(() => createSandbox({ allowedHosts: [name] })).toThrow(TypeError);
      expect(() => createSandbox({ allowedWebhookHosts: [name] })).toThrow(TypeError);
      for (const option of ["--allowed-host", "--allowed-webhook-host"])
        expect(parseArguments([`${option}=${name}`])).toHaveProperty("problem");
    },
  );

  it("are taken from the command line, as often as given", () => {
    const argv = ["--host", "0.0.0.0", "--allowed-host", "sandbox", "--allowed-host", "lean"];
    const hook = ["--allowed-webhook-host", "app", "--webhook-url", "http://app:3000/hook"];
    expect(parseArguments([...argv, ...hook])).toMatchObject({
      options: { host: "0.0.0.0", allowedHosts: ["sandbox", "lean"], webhookUrl: "http://app:3000/hook" },
    });
    expect(parseArguments(["--webhook-url", "http://app:3000/hook"])).toHaveProperty("problem");
    expect(parseArguments(["--host", "sandbox"])).toHaveProperty("problem");
  });
});
