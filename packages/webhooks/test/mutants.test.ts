/** How many mutants: `OPENLEAN_MUTANTS`, 5,000 by default, 100,000 in a soak run. Seeded, so that a failure comes back. */
import { expect, it } from "vitest";
import { type DeliveryHeaders, receiveEvent } from "../src/index.ts";
import { signatureHeader } from "../src/signature-header.ts";
import { signBody } from "../src/testing/index.ts";
import { bytesOf, examples, secret } from "./support.ts";

const total = Number(process.env["OPENLEAN_MUTANTS"] ?? 5_000);

interface Mutant {
  body: Uint8Array;
  headers: DeliveryHeaders;
}
interface Original {
  body: Uint8Array;
  signature: string;
  value: Record<string, unknown>;
}
type Random = (below: number) => number;
type Mutation = (original: Original, random: Random) => Promise<Mutant> | Mutant;

const signed = (signature: string): DeliveryHeaders => ({ "lean-signature": signature });
const ofBody =
  (mutate: (body: Uint8Array, random: Random) => Uint8Array): Mutation =>
  ({ body, signature }, random) => ({ body: mutate(body, random), headers: signed(signature) });
const ofText =
  (mutate: (text: string, original: Original, random: Random) => string): Mutation =>
  (original, random) => ({
    body: bytesOf(mutate(new TextDecoder().decode(original.body), original, random)),
    headers: signed(original.signature),
  });
const ofHeader =
  (mutate: (signature: string, random: Random) => string): Mutation =>
  ({ body, signature }, random) => ({ body, headers: signed(mutate(signature, random)) });

const splice = (body: Uint8Array, at: number, remove: number, insert: readonly number[]): Uint8Array =>
  Uint8Array.from([...body.subarray(0, at), ...insert, ...body.subarray(at + remove)]);
const flip = (bytes: Uint8Array, bit: number): Uint8Array =>
  bytes.map((byte, index) => (index === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));

const mutations: Record<string, Mutation> = {
  "body: bit flipped": ofBody((body, random) => flip(body, random(body.length * 8))),
  "body: two bytes swapped": ofBody((body, random) => {
    const at = random(body.length - 1);
    return splice(body, at, 2, [body[at + 1] ?? 0, body[at] ?? 0]);
  }),
  "body: byte inserted": ofBody((body, random) => splice(body, random(body.length + 1), 0, [random(256)])),
  "body: byte removed": ofBody((body, random) => splice(body, random(body.length), 1, [])),
  "body: truncated": ofBody((body, random) => body.slice(0, random(body.length))),
  "body: empty": ofBody(() => new Uint8Array()),
  "body: byte order mark": ofBody((body) => splice(body, 0, 0, [0xef, 0xbb, 0xbf])),
  "body: trailing newline": ofBody((body) => splice(body, body.length, 0, [0x0a])),
  "body: trailing CRLF": ofBody((body) => splice(body, body.length, 0, [0x0d, 0x0a])),
  "body: trailing NUL": ofBody((body) => splice(body, body.length, 0, [0])),
  "body: leading space": ofBody((body) => splice(body, 0, 0, [0x20])),
  "body: doubled": ofBody((body) => splice(body, body.length, 0, [...body])),
  "body: over-long": ofBody((body) => {
    const padded = new Uint8Array(1_048_577).fill(0x20);
    padded.set(body);
    return padded;
  }),
  "body: UTF-16": ofBody(
    (body) => new Uint8Array(Buffer.from(Buffer.from(body).toString("utf8"), "utf16le")),
  ),
  "body: keys reordered": ofText((_, { value }, random) => {
    const keys = Object.keys(value);
    const at = 1 + random(keys.length - 1);
    const reordered = [...keys.slice(at), ...keys.slice(0, at)];
    return JSON.stringify(Object.fromEntries(reordered.map((key) => [key, value[key]])));
  }),
  "body: indented": ofText((_, { value }) => JSON.stringify(value, null, 2)),
  "body: slashes escaped": ofText((text) => text.replaceAll("/", "\\/")),
  "body: text in another Unicode form": ofText((text) => text.normalize("NFD")),
  "body: key added": ofText((text) => text.replace(/\}$/, ',"extra":1}')),
  "body: key repeated": ofText((text) => text.replace(/\}$/, ',"type":"results.ready"}')),
  "body: another event": ofText((_, { value }) =>
    JSON.stringify({ ...value, event_id: crypto.randomUUID() }),
  ),
  "body: digit changed": ofText((text, _, random) => {
    const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
    const at = digits[random(digits.length)] ?? 0;
    return `${text.slice(0, at)}${(Number(text[at]) + 1 + random(9)) % 10}${text.slice(at + 1)}`;
  }),
  "header: missing": ({ body }) => ({ body, headers: {} }),
  "header: empty": ofHeader(() => ""),
  "header: other name": ({ body, signature }) => ({ body, headers: { "x-lean-signature": signature } }),
  "header: bit flipped": ofHeader((signature, random) => {
    const bytes = flip(bytesOf(signature), random(signature.length * 8));
    return Buffer.from(bytes).toString("latin1");
  }),
  "header: digit changed": ofHeader((signature, random) => {
    const at = 7 + random(128);
    const digit = (Number.parseInt(signature[at] ?? "0", 16) + 1 + random(15)) % 16;
    return `${signature.slice(0, at)}${digit.toString(16)}${signature.slice(at + 1)}`;
  }),
  "header: digit removed": ofHeader((signature, random) => {
    const at = 7 + random(128);
    return signature.slice(0, at) + signature.slice(at + 1);
  }),
  "header: digits added": ofHeader(
    (signature, random) => signature + random(256).toString(16).padStart(2, "0"),
  ),
  "header: over-long": ofHeader((signature) => signature + "0".repeat(16_384)),
  "header: doubled in a list": ({ body, signature }) => ({
    body,
    headers: { "lean-signature": [signature, signature] },
  }),
  "header: doubled in one value": ofHeader((signature) => `${signature}, ${signature}`),
  "header: doubled with another": async ({ body, signature }) => ({
    body,
    headers: { "lean-signature": [await signBody(body, "other"), signature] },
  }),
  "header: doubled in two spellings": ({ body, signature }) => ({
    body,
    headers: { "lean-signature": signature, "Lean-Signature": signature },
  }),
  "header: doubled in Headers": ({ body, signature }) => {
    const headers = new Headers({ "lean-signature": signature });
    headers.append("lean-signature", signature);
    return { body, headers };
  },
  "header: no algorithm": ofHeader((signature) => signature.slice(7)),
  "header: upper-case algorithm": ofHeader((signature) => signature.replace("sha512", "SHA512")),
  "header: other algorithm name": ofHeader((signature, random) =>
    signature.replace(
      "sha512",
      ["sha256", "sha1", "sha3-512", "md5", "none", "hmac-sha512"][random(6)] ?? "",
    ),
  ),
  "header: other algorithm": async ({ body }, random) => {
    const hash = ["SHA-1", "SHA-256", "SHA-384"][random(3)] ?? "SHA-1";
    const key = await crypto.subtle.importKey("raw", bytesOf(secret), { name: "HMAC", hash }, false, [
      "sign",
    ]);
    const mac = Buffer.from(await crypto.subtle.sign("HMAC", key, new Uint8Array(body)));
    return { body, headers: signed(`sha512=${mac.toString("hex")}`) };
  },
  "header: digest without key": async ({ body }) => {
    const digest = Buffer.from(await crypto.subtle.digest("SHA-512", new Uint8Array(body)));
    return { body, headers: signed(`sha512=${digest.toString("hex")}`) };
  },
  "header: base64": ofHeader(
    (signature) => `sha512=${Buffer.from(signature.slice(7), "hex").toString("base64")}`,
  ),
  "header: mixed case": ofHeader((signature, random) => {
    const letters = [...signature.slice(7).matchAll(/[a-f]/g)].map(({ index }) => index + 7);
    const at = letters[random(letters.length)] ?? 7;
    return signature.slice(0, at) + (signature[at] ?? "").toUpperCase() + signature.slice(at + 1);
  }),
  "header: white space": ofHeader((signature, random) => {
    const at = random(signature.length + 1);
    return signature.slice(0, at) + " \t\n"[random(3)] + signature.slice(at);
  }),
  "header: other secret": async ({ body }, random) => ({
    body,
    headers: signed(
      await signBody(body, [`${secret} `, secret.slice(1), secret.toUpperCase()][random(3)] ?? ""),
    ),
  }),
  "header: of another body": async ({ body }) => ({
    body,
    headers: signed(await signBody(splice(body, 0, 1, []), secret)),
  }),
};

it(`refuses ${total} of ${total} mutated webhooks, of every kind, and accepts every unmutated one`, async ({
  task,
}) => {
  const random = seeded(20_261_122);
  const originals = await Promise.all(
    // Texts with Arabic, a composed accent and slashes, so that every mutation has something to change.
    examples.map(async ({ value }): Promise<Original> => {
      const event = { ...value, message: "Événement / اختبار" };
      const body = bytesOf(event);
      return { body, value: event, signature: await signBody(body, secret) };
    }),
  );
  for (const { body, signature, value } of originals)
    expect(await receiveEvent({ body, headers: signed(signature), secrets: secret })).toEqual(value);

  const names = Object.keys(mutations);
  const reasons: Record<string, number> = {};
  const accepted: string[] = [];
  let unchanged = 0;
  for (let count = 0; count < total; count++) {
    const name = names[count % names.length] ?? "";
    const original = originals[random(originals.length)] as Original;
    const mutant = await (mutations[name] as Mutation)(original, random);
    if (isUnchanged(mutant, original)) {
      unchanged++;
      count--;
      if (unchanged > total) throw new Error(`${name} changes nothing`);
      continue;
    }
    try {
      await receiveEvent({ ...mutant, secrets: secret });
      accepted.push(`${name} of ${String(original.value["type"])}`);
    } catch (error) {
      const { reason } = error as { reason: string };
      reasons[reason] = (reasons[reason] ?? 0) + 1;
    }
  }
  expect(accepted).toEqual([]);
  expect(Object.keys(reasons).sort()).toEqual([
    "body_too_large",
    "malformed_signature",
    "missing_signature",
    "signature_mismatch",
  ]);
  expect(Object.values(reasons).reduce((sum, count) => sum + count)).toBe(total);
  for (const { body, signature } of originals)
    await receiveEvent({
      body,
      headers: signed(signature.toUpperCase().replace("SHA", "sha")),
      secrets: secret,
    });
  Object.assign(task.meta, {
    figures: {
      "mutated webhooks": total,
      "kinds of mutation": names.length,
      "mutated webhooks accepted": accepted.length,
    },
  });
}, 1_800_000);

/** A random mutation may hit on the original again, such as swapping two equal bytes. */
function isUnchanged({ body, headers }: Mutant, original: Original): boolean {
  const values = headers instanceof Headers ? [] : [signatureHeader(headers) ?? []].flat();
  return values.length === 1 && values[0] === original.signature && Buffer.from(body).equals(original.body);
}

/** The generator "mulberry32". */
function seeded(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return Math.floor((((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}
