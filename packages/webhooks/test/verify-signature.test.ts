import { isLeanError } from "@openlean/core";
import { expect, it } from "vitest";
import { LeanWebhookError, verifySignature } from "../src/index.ts";
import { signBody } from "../src/testing/index.ts";
import { bytesOf, secret } from "./support.ts";

const vectors = [
  {
    body: '{"type":"entity.created","event_id":"00000000-0000-4000-8000-000000000001"}',
    length: 75,
    header:
      "sha512=c45d435033c14f94296afbc9e1478e4f72e62e5bf3440f73b75fe58c904f91a90ea81e6d7db5061872efa530b617d17b3a67571428ff3a2db50a3d9f109925ac",
  },
  {
    body: '{"type":"bank.availability.updated","message":"اختبار"}',
    length: 61,
    header:
      "sha512=90792535c9e48217698ac44041442b5bb69bcdab24a5c3ad142daed012e5e507fa9b1601c0264154bd0ee54591e34c3364c3f085e94127e0538b70507d6732eb",
  },
] as const;
const [{ body, header }] = vectors;
const digest = header.slice("sha512=".length);

it.each(vectors)("accepts and makes the known signature of $body", async ({ body, length, header }) => {
  expect(bytesOf(body).byteLength).toBe(length);
  await expect(verifySignature(bytesOf(body), header, secret)).resolves.toBeUndefined();
  expect(await signBody(body, secret)).toBe(header);
});

it("accepts bytes as Uint8Array, Buffer, a view into a larger buffer and ArrayBuffer", async () => {
  const larger = bytesOf(`xx${body}yy`);
  const view = larger.subarray(2, larger.byteLength - 2);
  for (const raw of [bytesOf(body), Buffer.from(body), view, bytesOf(body).buffer])
    await verifySignature(raw, header, secret);
});

it("accepts upper-case hexadecimal, and refuses a mix of cases", async () => {
  await verifySignature(bytesOf(body), `sha512=${digest.toUpperCase()}`, secret);
  const mixed = `sha512=${digest.slice(0, 64).toUpperCase()}${digest.slice(64)}`;
  expect(await reasonOf(verifySignature(bytesOf(body), mixed, secret))).toBe("malformed_signature");
});

it("accepts any of several active secrets, and none that is not listed", async () => {
  await verifySignature(bytesOf(body), header, ["new-secret", secret]);
  await verifySignature(bytesOf(body), header, [secret, "new-secret"]);
  expect(await reasonOf(verifySignature(bytesOf(body), header, ["new", "old"]))).toBe("signature_mismatch");
});

it.each([
  ["no header", undefined, "missing_signature"],
  ["null", null, "missing_signature"],
  ["an empty header", "", "missing_signature"],
  ["an empty list", [], "missing_signature"],
  ["two values", [header, header], "malformed_signature"],
  ["two values in one", `${header}, ${header}`, "malformed_signature"],
  ["another algorithm", `sha256=${digest.slice(0, 64)}`, "malformed_signature"],
  ["another algorithm of the same length", `sha3-512=${digest}`, "malformed_signature"],
  ["no algorithm", digest, "malformed_signature"],
  ["an upper-case algorithm", `SHA512=${digest}`, "malformed_signature"],
  ["base64", `sha512=${Buffer.from(digest, "hex").toString("base64")}`, "malformed_signature"],
  ["too few digits", `sha512=${digest.slice(2)}`, "malformed_signature"],
  ["too many digits", `sha512=${digest}00`, "malformed_signature"],
  ["white space around it", ` ${header}`, "malformed_signature"],
  ["a newline after it", `${header}\n`, "malformed_signature"],
  ["a format of others", `t=1700000000,v1=${digest}`, "malformed_signature"],
  ["the signature of another body", `sha512=${"0".repeat(128)}`, "signature_mismatch"],
])("refuses %s", async (_, value, reason) => {
  expect(await reasonOf(verifySignature(bytesOf(body), value, secret))).toBe(reason);
});

it("says that the body is empty where that is the cause", async () => {
  await expect(verifySignature(new Uint8Array(), header, secret)).rejects.toThrow(
    /the body is empty; let nothing read/,
  );
});

it("refuses a parsed body with what to do about it, and at compile time", async () => {
  // @ts-expect-error a string is no bytes: it may have lost some
  expect(await reasonOf(verifySignature(body, header, secret))).toBe("parsed_body");
  // @ts-expect-error a parsed body
  await expect(verifySignature(JSON.parse(body) as object, header, secret)).rejects.toThrow(
    /is not bytes any more.*pass the raw body/,
  );
});

it.each([
  ["an empty secret", "", "missing_secret"],
  ["no secret", [], "missing_secret"],
  ["an undefined secret", undefined as unknown as string, "missing_secret"],
  ["a list with an undefined secret", [secret, undefined as unknown as string], "missing_secret"],
  ["white space around a secret", `${secret}\n`, "invalid_secret"],
])("refuses %s as a mistake in the configuration", async (_, secrets, code) => {
  await expect(verifySignature(bytesOf(body), header, secrets)).rejects.toMatchObject({
    kind: "config",
    code,
  });
});

it("throws an error that is recognised by brand, carries the status and has one line", async () => {
  const error = await verifySignature(bytesOf(body), undefined, secret).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(LeanWebhookError);
  expect(isLeanError(error)).toBe(true);
  expect(error).toMatchObject({
    name: "LeanWebhookError",
    kind: "webhook",
    code: "missing_signature",
    status: 401,
  });
  expect((error as Error).message).toMatch(/^.+; .+$/);
});

async function reasonOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => "accepted",
    (error: LeanWebhookError) => error.reason,
  );
}
