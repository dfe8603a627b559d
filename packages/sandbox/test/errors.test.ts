import { describe, expect, it } from "vitest";
import { createApi } from "./api.ts";

const secret = "SA0380000000608010167519";

describe("a refusal", () => {
  it.each([
    ["GET", "/nothing/here", 404, "INVALID_URL"],
    ["GET", "/data/v2/accounts/", 404, "INVALID_URL"],
    ["GET", "/data/v1/accounts", 404, "INVALID_URL"],
    ["DELETE", "/data/v2/accounts", 405, "INVALID_HTTP_METHOD"],
    ["PUT", "/customers/v1/", 405, "INVALID_HTTP_METHOD"],
    ["POST", "/data/v2/identity", 405, "INVALID_HTTP_METHOD"],
  ])("of %s %s is %i %s", async (method, path, status, code) => {
    const { call } = await createApi();
    const answer = await call(method, path);
    expect(answer).toMatchObject({ status, body: { status: code, metadata: null } });
    expect(answer.body.timestamp).toMatch(/^2026-05-13T12:00:00\.\d{9}Z$/);
  });

  it.each([
    ["/data/v2/accounts", "MISSING_PARAMETERS", "entity_id is required"],
    [`/data/v2/accounts?entity_id=${secret}`, "INVALID_PARAMETERS", 'entity_id must match format "uuid"'],
    [
      `/data/v2/accounts/${secret}/balances?entity_id=0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01`,
      "INVALID_PARAMETERS",
      'account_id must match format "uuid"',
    ],
    ["/customers/v1?page_number=x&page_size=5", "INVALID_PARAMETERS", "page_number must be integer"],
    [
      "/customers/v1?page_number=0&page_number=1&page_size=5",
      "INVALID_PARAMETERS",
      "page_number must be integer",
    ],
    [
      `/customers/v1?page_number=0&page_size=5&${secret}=1`,
      "INVALID_PARAMETERS",
      `${secret} is not a known field`,
    ],
    [
      `/customers/v1?page_number=0&page_size=5&%3Cb%3E${secret}=1`,
      "INVALID_PARAMETERS",
      "a field is not a known field",
    ],
    [
      `/customers/v1/entities?start_date=${secret}&end_date=2026-01-01`,
      "INVALID_PARAMETERS",
      'start_date must match format "date"',
    ],
  ])("of %s names the field", async (path, status, message) => {
    const { get } = await createApi();
    expect(await get(path)).toMatchObject({ status: 400, body: { status, message } });
  });

  it("of a body names the field and not its value", async () => {
    const { call } = await createApi();
    const refused = async (body: unknown) => (await call("POST", "/customers/v1/", body)).body;
    expect(await refused({})).toMatchObject({
      status: "MISSING_PARAMETERS",
      message: "app_user_id is required",
    });
    expect(await refused({ app_user_id: "" })).toMatchObject({ status: "INVALID_PARAMETERS" });
    expect(await refused({ app_user_id: "u", iban: secret })).toMatchObject({
      message: "iban is not a known field",
    });
    const nested = await refused({
      app_user_id: "u",
      government_identifiers: [{ type: "EMIRATES_ID", value: "" }],
    });
    expect(nested.message).toMatch(/^government_identifiers\.0\.value /);
    const long = await refused({ app_user_id: secret.repeat(20) });
    expect(long).toMatchObject({
      status: "INVALID_PARAMETERS",
      message: expect.stringMatching(/^app_user_id /),
    });
    expect(JSON.stringify(long)).not.toContain(secret);
  });

  it("of a body that is no JSON says so", async () => {
    const { sandbox } = await createApi();
    const headers = { "lean-app-token": sandbox.credentials.appToken };
    const send = async (body: string, type: string) => {
      const init = { method: "POST", body, headers: { ...headers, "content-type": type } };
      const response = await sandbox.fetch("http://x/customers/v1/", init);
      return { status: response.status, ...((await response.json()) as { message: string }) };
    };
    expect(await send("{", "application/json")).toMatchObject({
      status: "INVALID_PARAMETERS",
      message: "the body is not valid JSON",
    });
    expect(await send("a=b", "application/x-www-form-urlencoded")).toMatchObject({
      message: "content-type must be application/json",
    });
    expect(await send("", "application/json")).toMatchObject({
      status: "MISSING_PARAMETERS",
      message: "the JSON body is required",
    });
  });

  it("tells unknown entities, accounts, refreshes and results apart", async () => {
    const { connect, get } = await createApi();
    const { entity } = await connect();
    const nobody = "0190c7de-1b7a-7cc0-9c54-6f1f3a1d2b01";
    for (const [path, code] of [
      [`/data/v2/accounts?entity_id=${nobody}`, "UNKNOWN_ENTITY"],
      [`/data/v2/accounts/${nobody}/transactions?entity_id=${nobody}`, "UNKNOWN_ENTITY"],
      [`/data/v2/accounts/${nobody}/transactions?entity_id=${entity}`, "UNKNOWN_ACCOUNT"],
      [`/data/v2/refreshes/${nobody}`, "UNKNOWN_ENTITY"],
      [`/data/v2/results/${nobody}`, "UNKNOWN_RESULTS_ID"],
    ])
      expect(await get(path as string)).toMatchObject({ status: 404, body: { status: code } });
  });

  it("of an account of somebody else is UNKNOWN_ACCOUNT", async () => {
    const { connect, get } = await createApi();
    const [one, other] = [await connect(), await connect()];
    const { body } = await get(`/data/v2/accounts?entity_id=${other.entity}`);
    const path = `/data/v2/accounts/${body.data.accounts[0].account_id}/balances?entity_id=${one.entity}`;
    expect(await get(path)).toMatchObject({ status: 404, body: { status: "UNKNOWN_ACCOUNT" } });
  });
});
