import { request } from "node:http";
import { describe, expect, it } from "vitest";
import type { WebhookReceiver } from "../../src/index.ts";
import { signBody } from "../../src/testing/index.ts";
import { bytesOf, example, examples, gate, receiverOf, secret } from "../support.ts";

/** A server with the adapter under test at `/webhooks/lean`. */
export interface Running {
  port: number;
  close: () => Promise<unknown>;
}

export interface Answer {
  status: number;
  body: { result?: string; reason?: string; message?: string };
}

/** Posts over a real socket. A header with a list is sent once per value. */
export function post(
  port: number,
  body: Uint8Array,
  headers: Record<string, string | string[]>,
  path: string = "/webhooks/lean",
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const call = request({ port, path, method: "POST", headers, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, body: text ? JSON.parse(text) : {} }),
      );
    });
    let answered = false;
    call.on("response", () => (answered = true));
    // A server that refuses a long body may close the connection before all of it is sent.
    call.on("error", (error) => answered || reject(error));
    call.end(body);
  });
}

const json = { "content-type": "application/json" };

export async function signedHeaders(body: Uint8Array): Promise<Record<string, string>> {
  return { ...json, "lean-signature": await signBody(body, secret) };
}

/** What every adapter does, over a real socket. */
export function adapterCases(name: string, start: (receiver: WebhookReceiver) => Promise<Running>): void {
  async function using<T>(receiver: WebhookReceiver, work: (port: number) => Promise<T>): Promise<T> {
    const { port, close } = await start(receiver);
    try {
      return await work(port);
    } finally {
      await close();
    }
  }

  describe(`the ${name} adapter`, () => {
    it("hands every example to the handler and answers 200", async () => {
      const receiver = receiverOf();
      await using(receiver, async (port) => {
        for (const { value } of examples) {
          const body = bytesOf({ ...value, event_id: crypto.randomUUID() });
          expect(await post(port, body, await signedHeaders(body))).toEqual({
            status: 200,
            body: { result: "handled" },
          });
        }
      });
      expect(receiver.handled).toEqual(examples.map(({ value }) => value.type));
    });

    it("verifies the bytes as sent: white space, Arabic, key order, escapes", async () => {
      const bodies: Uint8Array[] = [];
      const receiver = receiverOf({ onEvent: (_, { rawBody }) => void bodies.push(rawBody) });
      const sent = [
        '{ "type" : "x",\r\n\t"message":"اختبار" }\n',
        '{"b":1,"a":1.0e2,"type":"x","c":"\\u0041\\/"}',
      ].map(bytesOf);
      await using(receiver, async (port) => {
        for (const body of sent) expect((await post(port, body, await signedHeaders(body))).status).toBe(200);
      });
      expect(bodies.map((body) => Buffer.from(body))).toEqual(sent.map((body) => Buffer.from(body)));
    });

    it("does not care about content type, charset, encoding of the transfer or unknown headers", async () => {
      const receiver = receiverOf();
      await using(receiver, async (port) => {
        for (const headers of [
          {},
          { "content-type": "application/json; charset=utf-8" },
          { "content-type": "text/plain" },
          { "content-type": "application/x-www-form-urlencoded" },
          { "transfer-encoding": "chunked", "x-other": "1" },
        ]) {
          const body = bytesOf(example("results-ready"));
          const signature = await signBody(body, secret);
          const answer = await post(port, body, { ...headers, "Lean-Signature": signature });
          expect(answer.status).toBe(200);
        }
      });
    });

    it("answers 401 to a missing, repeated, foreign or wrong signature", async () => {
      const receiver = receiverOf();
      const body = bytesOf(example("results-ready"));
      const { "lean-signature": good = "" } = await signedHeaders(body);
      await using(receiver, async (port) => {
        const reasons = [];
        for (const signature of [
          undefined,
          "",
          [good, good],
          `sha256=${good.slice(7, 71)}`,
          await signBody(body, "x"),
        ]) {
          const answer = await post(port, body, {
            ...json,
            ...(signature !== undefined && { "lean-signature": signature }),
          });
          expect(answer.status).toBe(401);
          reasons.push(answer.body.reason);
        }
        expect(reasons).toEqual([
          "missing_signature",
          "missing_signature",
          "malformed_signature",
          "malformed_signature",
          "signature_mismatch",
        ]);
      });
      expect(receiver.handled).toEqual([]);
    });

    it("answers 400 to a signed body that is no event, and to an empty one", async () => {
      await using(receiverOf(), async (port) => {
        for (const text of ["", "hello", "[]", '{"payload":{}}']) {
          const body = bytesOf(text);
          const answer = await post(port, body, await signedHeaders(body));
          expect(answer).toMatchObject({ status: 400, body: { result: "refused" } });
        }
      });
    });

    it("answers 413 to a body over the limit, declared or chunked, and serves the next request", async () => {
      await using(receiverOf(), async (port) => {
        const long = new Uint8Array(3 * 1_048_576).fill(0x20);
        for (const headers of [{}, { "transfer-encoding": "chunked" }]) {
          const answer = await post(port, long, { ...(await signedHeaders(long)), ...headers });
          expect(answer).toMatchObject({ status: 413, body: { reason: "body_too_large" } });
        }
        const body = bytesOf(example("results-ready"));
        expect((await post(port, body, await signedHeaders(body))).status).toBe(200);
      });
    });

    it("accepts a body up to a limit of your own", async () => {
      await using(receiverOf({ maxBodyBytes: 3 * 1_048_576 }), async (port) => {
        const body = bytesOf({ type: "x", payload: "a".repeat(2 * 1_048_576) });
        expect((await post(port, body, await signedHeaders(body))).status).toBe(200);
      });
    });

    it("answers 500 when the handler fails, without its message, then 200, and 200 to the duplicate", async () => {
      let failures = 1;
      const receiver = receiverOf({
        onEvent: () => {
          if (failures-- > 0) throw new Error("SA0380000000608010167519");
        },
      });
      const body = bytesOf(example("entity-created-sa"));
      await using(receiver, async (port) => {
        const headers = await signedHeaders(body);
        expect(await post(port, body, headers)).toEqual({ status: 500, body: { result: "handler_failed" } });
        expect(await post(port, body, headers)).toEqual({ status: 200, body: { result: "handled" } });
        expect(await post(port, body, headers)).toEqual({ status: 200, body: { result: "duplicate" } });
      });
    });

    it("answers 503 while another delivery of the event is handled, and when the time to answer is up", async () => {
      const { open, passed } = gate();
      const receiver = receiverOf({ onEvent: () => passed, answerWithinMs: 300 });
      const body = bytesOf(example("entity-created-sa"));
      await using(receiver, async (port) => {
        const headers = await signedHeaders(body);
        const answers = await Promise.all([post(port, body, headers), post(port, body, headers)]);
        expect(answers.map(({ status }) => status)).toEqual([503, 503]);
        expect(new Set(answers.map(({ body }) => body.result))).toEqual(new Set(["busy", "unfinished"]));
        open();
        expect(await post(port, body, headers)).toMatchObject({ status: 200 });
      });
    });
  });
}
