import assert from "node:assert/strict";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { test } from "node:test";
import * as module from "@openlean/core";
import * as otherModule from "@openlean/core-other";
import { bearer } from "@openlean/auth-middleware";
import { createDataClient } from "@openlean/data-client";

const require = createRequire(import.meta.url);
const copies = {
  module,
  commonjs: require("@openlean/core"),
  "module of another version": otherModule,
  "commonjs of another version": require("@openlean/core-other"),
};
const pairs = Object.entries(copies).flatMap(([a, left]) =>
  Object.entries(copies).map(([b, right]) => [`${a} and ${b}`, left, right]),
);
const { LEAN_CLIENT_ID, LEAN_CLIENT_SECRET, LEAN_API_URL, LEAN_AUTH_URL, LEAN_ENTITY_ID } = process.env;
const options = { region: "sa", environment: "sandbox", baseUrl: LEAN_API_URL, authUrl: LEAN_AUTH_URL };
const nobody = { authorize: () => ({}) };

test("the copies are not one", () => {
  assert.equal(new Set(Object.values(copies).map(({ createClient }) => createClient)).size, 4);
});

for (const [name, left, right] of pairs) {
  test(`an error is recognised, ${name}`, () => {
    const error = new left.LeanConfigError("invalid_option", "made up");
    assert.ok(right.isLeanError(error));
    assert.ok(!right.isLeanError(new Error("made up")));
  });

  test(`an answer that is too large is no lost connection, ${name}`, async () => {
    let requests = 0;
    const server = createServer((request, response) => {
      requests++;
      response.writeHead(200, { "content-type": "application/json", "content-length": String(2 ** 31) });
      response.end();
    });
    await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
    server.unref();
    const baseUrl = `http://127.0.0.1:${server.address().port}`;
    const transport = right.platformTransport();
    const auth = { ...nobody, transport };
    const client = left.createClient({}, { ...options, baseUrl, auth });
    const failure = await client.raw("GET", "/made-up").catch((error) => error);
    server.closeAllConnections();
    server.close();
    assert.equal(failure.kind, "unexpected_response", String(failure));
    assert.equal(requests, 1);
  });
}

test("clients and authentication of different formats work together", async () => {
  const modules = { bearer, createDataClient, unwrapData: module.unwrapData };
  const common = {
    bearer: require("@openlean/auth-middleware").bearer,
    createDataClient: require("@openlean/data-client").createDataClient,
    unwrapData: copies["commonjs of another version"].unwrapData,
  };
  const credentials = { clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET };
  for (const [a, b, c] of [
    [modules, common, common],
    [common, modules, modules],
    [modules, modules, common],
  ]) {
    const data = b.createDataClient({ ...options, auth: a.bearer(credentials) });
    const query = { entity_id: LEAN_ENTITY_ID };
    const { accounts } = c.unwrapData(await data.GET("/data/v2/accounts", { params: { query } }));
    assert.ok(accounts.length > 0);
    const refused = b.createDataClient({
      ...options,
      auth: a.bearer({ ...credentials, clientSecret: "wrong" }),
    });
    const failure = await refused.GET("/data/v2/accounts", { params: { query } }).catch((error) => error);
    assert.ok(module.isLeanError(failure) && common.unwrapData && copies.commonjs.isLeanError(failure));
    assert.equal(failure.kind, "token");
  }
});
