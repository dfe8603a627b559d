const { bearer } = require("@openlean/auth-middleware");
const { isLeanError, unwrapData } = require("@openlean/core");
const { createDataClient } = require("@openlean/data-client");
const { createWebhookReceiver } = require("@openlean/webhooks");
const nock = require("nock");

const { LEAN_CLIENT_ID, LEAN_CLIENT_SECRET, LEAN_API_URL, LEAN_AUTH_URL, LEAN_ENTITY_ID } = process.env;
const query = { entity_id: LEAN_ENTITY_ID };
const makeClient = (options = {}) =>
  createDataClient({
    region: "sa",
    environment: "sandbox",
    auth: bearer({ clientId: LEAN_CLIENT_ID, clientSecret: LEAN_CLIENT_SECRET }),
    baseUrl: LEAN_API_URL,
    authUrl: LEAN_AUTH_URL,
    ...options,
  });

afterEach(() => jest.useRealTimers());
afterAll(() => nock.restore());

test("reads accounts", async () => {
  const answer = await makeClient().GET("/data/v2/accounts", { params: { query } });
  expect(unwrapData(answer).accounts.length).toBeGreaterThan(0);
});

test("reads accounts while the time is counted", async () => {
  // Sockets need what Node itself counts with.
  jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask", "setImmediate"] });
  const answer = await makeClient().GET("/data/v2/accounts", { params: { query } });
  expect(unwrapData(answer).accounts.length).toBeGreaterThan(0);
});

test("tells a refused secret apart", async () => {
  const data = makeClient({ auth: bearer({ clientId: LEAN_CLIENT_ID, clientSecret: "wrong" }) });
  const failure = await data.GET("/data/v2/accounts", { params: { query } }).catch((error) => error);
  expect(isLeanError(failure) && failure.kind).toBe("token");
});

test("is answered by nock through a given fetch", async () => {
  nock(LEAN_API_URL, { allowUnmocked: true })
    .get("/data/v2/accounts")
    .query(query)
    .reply(500, { message: "made up" });
  const data = makeClient({ fetch: (...call) => fetch(...call), maxRetries: 0 });
  expect((await data.GET("/data/v2/accounts", { params: { query } })).status).toBe(500);
});

test("receives a webhook", async () => {
  const { LEAN_WEBHOOK_SECRET, LEAN_WEBHOOK_BODY, LEAN_WEBHOOK_SIGNATURE } = process.env;
  const receiver = createWebhookReceiver({ secrets: LEAN_WEBHOOK_SECRET, onEvent: () => undefined });
  const headers = { "lean-signature": LEAN_WEBHOOK_SIGNATURE };
  const outcome = await receiver.receive({ headers, body: new TextEncoder().encode(LEAN_WEBHOOK_BODY) });
  expect(outcome.result).toBe("handled");
});
