const { createDataClient } = require("@openlean/data-client");

test("a client works through a given fetch", async () => {
  const body = { status: "OK", payload: { accounts: [] } };
  const fetch = async () => ({
    status: 200,
    headers: new Map([["content-type", "application/json"]]),
    text: async () => JSON.stringify(body),
  });
  const options = { region: "sa", environment: "sandbox", auth: { authorize: () => ({}) }, fetch };
  const query = { entity_id: "00000000-0000-4000-8000-000000000000" };
  const answer = await createDataClient(options).GET("/data/v2/accounts", { params: { query } });
  expect(answer.ok).toBe(true);
});
