import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { DraftError } from "../src/draft.ts";
import { insertSorted } from "../src/insert.ts";
import { newApi } from "../src/new-api.ts";
import { newEvent } from "../src/new-event.ts";
import { newOperation } from "../src/new-operation.ts";

const root = join(import.meta.dirname, "../../..");
const request = { operationId: "getStamp", api: "data", at: "GET /data/v2/stamps/{stamp_id}", played: true };

describe("a new operation", () => {
  it("has a path, a line in the spec, a handler, a test and a changeset", async () => {
    const { files } = await newOperation(root, request);
    expect(Object.keys(files).sort()).toEqual([
      ".changeset/operation-get-stamp.md",
      "packages/sandbox/src/apis/data/get-stamp.ts",
      "packages/sandbox/src/apis/data/index.ts",
      "packages/sandbox/test/get-stamp.test.ts",
      "specs/data/openapi.yaml",
      "specs/data/paths/data_v2_stamps_{stamp_id}.yaml",
    ]);
    expect(files["specs/data/openapi.yaml"]).toContain(
      '\n  "/data/v2/stamps/{stamp_id}": { $ref: "paths/data_v2_stamps_{stamp_id}.yaml" }\n',
    );
    const index = files["packages/sandbox/src/apis/data/index.ts"];
    expect(index).toContain('import { getStamp } from "./get-stamp.ts";\n');
    expect(index).toMatch(/handlers: \{[^}]*\bgetStamp,/);
  });

  it("that is not played stands in notPlayed, without handler and test", async () => {
    const { files } = await newOperation(root, { ...request, played: false });
    expect(Object.keys(files).filter((file) => file.startsWith("packages/"))).toEqual([
      "packages/sandbox/src/apis/data/index.ts",
    ]);
    expect(files["packages/sandbox/src/apis/data/index.ts"]).toMatch(/notPlayed: \[[^\]]*"getStamp"/);
  });

  it("goes into the file of its path where there is one, and leaves what is there", async () => {
    const at = "POST /data/v2/accounts";
    const { files } = await newOperation(root, { ...request, operationId: "createAccount", at });
    const file = files["specs/data/paths/data_v2_accounts.yaml"];
    expect(file).toMatch(/^get:\n {2}operationId: listAccounts\n/);
    expect(file).toMatch(/^post:\n {2}operationId: createAccount\n/m);
    expect(file).toContain("  x-lean-repeat: unsafe\n");
    expect(files).not.toHaveProperty(["specs/data/openapi.yaml"]);
  });

  it.each([
    [{ at: "GET /data/v2/accounts" }, /accounts.yaml has GET already/],
    [{ at: "/data/v2/stamps" }, /--at is "\/data\/v2\/stamps"; write it like/],
    [{ at: "HEAD /data/v2/stamps" }, /--at is/],
    [{ api: "stamps" }, /specs\/stamps\/openapi.yaml does not exist/],
  ])("is refused with %j", async (change, message) => {
    const drafted = newOperation(root, { ...request, ...change });
    await expect(drafted).rejects.toBeInstanceOf(DraftError);
    await expect(drafted).rejects.toThrow(message);
  });
});

describe("a new event", () => {
  it("is told apart by its type, and is undescribed no longer", async () => {
    const { files } = await newEvent(root, "payment_intent.expired");
    expect(files["specs/webhooks/openapi.yaml"]).toContain(
      "\n  payment_intent.expired: { $ref: webhooks/payment_intent.expired.yaml }\n",
    );
    expect(files["specs/webhooks/openapi.yaml"]).toContain(
      "x-lean-undescribed-events: [bulk_payment_intent.created, bulk_payment_intent.updated]\n",
    );
    expect(files["specs/webhooks/schemas/WebhookEvent.yaml"]).toMatch(
      /- \$ref: PaymentIntentExpiredEvent\.yaml\n[^]*payment_intent\.expired: PaymentIntentExpiredEvent\.yaml\n/,
    );
  });

  it.each([
    ["entity.created", /described already/],
    ["Entity created", /no type of an event/],
  ])("%s is refused", async (type, message) => {
    await expect(newEvent(root, type)).rejects.toThrow(message);
  });
});

describe("a new API", () => {
  it("has a client of its own that names no other API", async () => {
    const { files } = await newApi(root, "loyalty-points");
    const own = Object.entries(files).filter(([file]) => file.startsWith("packages/loyalty-points-client/"));
    expect(own.length).toBeGreaterThan(5);
    for (const [file, text] of own) expect(text, file).not.toMatch(/events|Events/);
  });

  it.each([
    ["data", /specs\/data exists already/],
    ["Loyalty Points", /no name of a folder/],
  ])("%s is refused", async (api, message) => {
    await expect(newApi(root, api)).rejects.toThrow(message);
  });
});

it("a line goes into a sorted list before the first that sorts after it, else behind the last", () => {
  const text = "head\n  - b\n  - d\ntail";
  expect(insertSorted(text, /^ {2}- /, "  - a")).toBe("head\n  - a\n  - b\n  - d\ntail");
  expect(insertSorted(text, /^ {2}- /, "  - c")).toBe("head\n  - b\n  - c\n  - d\ntail");
  expect(insertSorted(text, /^ {2}- /, "  - e")).toBe("head\n  - b\n  - d\n  - e\ntail");
});
