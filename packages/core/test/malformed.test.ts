import { gzipSync } from "node:zlib";
import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  jsonValue,
  oneof,
  record,
  uint8Array,
} from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { isLeanError } from "../src/index.ts";
import { type RawServer, rawServer } from "./raw-server.ts";
import { socketClient } from "./support.ts";

const soak = process.env["OPENLEAN_SOAK"] === "1";
const runs = soak ? 10_000 : 400;

let server: RawServer;
let next: { bytes: Buffer; pieces: number; hangUp: boolean };
const strayRejections: unknown[] = [];
const onStray = (reason: unknown) => strayRejections.push(reason);

beforeAll(async () => {
  process.on("unhandledRejection", onStray);
  server = await rawServer((socket) => {
    const { bytes, pieces, hangUp } = next;
    const size = Math.max(1, Math.ceil(bytes.length / pieces));
    for (let start = 0; start < bytes.length; start += size)
      socket.write(bytes.subarray(start, start + size));
    if (hangUp) socket.end();
  });
});
afterAll(async () => {
  process.off("unhandledRejection", onStray);
  await server.close();
});

const odd = [
  "\r\n",
  "\n",
  "\0",
  "\uFEFF",
  "\u2028",
  "1e400",
  "-",
  '"__proto__":{"ok":true},',
  '"a":1,"a":2,',
  "[".repeat(5_000),
  "HTTP/1.1 200 OK\r\n",
  "transfer-encoding: chunked\r\n",
  "content-length: 5\r\n",
  "content-encoding: gzip\r\n",
  "0\r\n\r\n",
  "<!doctype html>",
  `x-long: ${"a".repeat(20_000)}\r\n`,
].map((text) => Buffer.from(text));

/** A change of an answer: bytes cut out, replaced, inserted, or everything after a place dropped. */
const change = record({
  at: integer({ min: 0, max: 1_000_000 }),
  kind: constantFrom("cut", "replace", "insert", "end"),
  bytes: oneof(constantFrom(...odd), uint8Array({ maxLength: 8 })),
});

/** A correct answer, in one of the forms HTTP has for it. */
function answer(body: unknown, form: string, status: number, type: string): Buffer {
  const plain = Buffer.from(JSON.stringify(body) ?? "null");
  const bytes = form === "gzip" ? gzipSync(plain) : plain;
  const head = `HTTP/1.1 ${status} X\r\ncontent-type: ${type}\r\nlean-correlation-id: c-1\r\n`;
  if (form === "chunked")
    return Buffer.concat([
      Buffer.from(`${head}transfer-encoding: chunked\r\n\r\n${bytes.length.toString(16)}\r\n`),
      bytes,
      Buffer.from("\r\n0\r\n\r\n"),
    ]);
  const encoding = form === "gzip" ? "content-encoding: gzip\r\n" : "";
  return Buffer.concat([Buffer.from(`${head}${encoding}content-length: ${bytes.length}\r\n\r\n`), bytes]);
}

it(
  "gives a typed error or valid data for every malformed answer, in time and without a stray rejection",
  { timeout: 1_800_000 },
  async ({ task }) => {
    const counts: Record<string, number> = {};
    await assert(
      asyncProperty(
        jsonValue(),
        constantFrom("plain", "chunked", "gzip"),
        constantFrom(200, 200, 200, 204, 302, 401, 404, 429, 500, 503),
        constantFrom("application/json", "text/html", "application/json; charset=latin1"),
        array(change, { maxLength: 4 }),
        integer({ min: 1, max: 4 }),
        async (body, form, status, type, changes, pieces) => {
          let bytes = answer(body, form, status, type);
          for (const { at, kind, bytes: other } of changes) {
            const place = at % (bytes.length + 1);
            const skip = kind === "insert" ? 0 : kind === "end" ? bytes.length : other.length;
            bytes = Buffer.concat([
              bytes.subarray(0, place),
              kind === "cut" || kind === "end" ? Buffer.alloc(0) : other,
              bytes.subarray(place + skip),
            ]);
          }
          next = { bytes, pieces, hangUp: true };
          const client = socketClient(server.url, { maxRetries: 0, timeoutMs: 2_000, deadlineMs: 3_000 });
          const start = performance.now();
          const outcome = await client
            .GET("/things/{thing_id}", { params: { path: { thing_id: "t" } } })
            .then(
              (result) => {
                expect(result.ok).toBe(result.status >= 200 && result.status < 300);
                expect([...result.response.headers].length).toBeGreaterThanOrEqual(0);
                return `answer ${result.ok ? "ok" : "not ok"}`;
              },
              (error: unknown) => {
                if (!isLeanError(error)) throw error;
                expect(error.message).not.toMatch(/[\r\n]/);
                return error.kind;
              },
            );
          counts[outcome] = (counts[outcome] ?? 0) + 1;
          expect(performance.now() - start).toBeLessThan(3_500);
          expect(({} as { ok?: unknown }).ok).toBeUndefined();
        },
      ),
      { numRuns: runs, seed: 20_261_122 },
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(strayRejections).toEqual([]);
    expect(Object.keys(counts).sort()).toEqual(
      expect.arrayContaining(["answer not ok", "answer ok", "connection", "unexpected_response"]),
    );
    expect(counts["timeout"] ?? 0).toBe(0);
    Object.assign(task.meta, {
      figures: {
        "malformed answers: typed error or valid data": runs,
        "malformed answers: crashes, hangs, stray rejections": strayRejections.length,
      },
    });
  },
);
