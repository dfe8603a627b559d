import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { type LambdaEvent, lambdaHandler } from "../../src/adapters/lambda.ts";
import type { WebhookReceiver } from "../../src/index.ts";
import { bytesOf, example, receiverOf } from "../support.ts";
import { adapterCases, type Running, signedHeaders } from "./adapter-cases.ts";

/** A gateway in front of the function: reads all, and passes an event on in the form of one of Amazon's services. */
function gateway(toEvent: (headers: [string, string][], body: Buffer) => LambdaEvent) {
  return async (receiver: WebhookReceiver): Promise<Running> => {
    const handler = lambdaHandler(receiver);
    const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const headers = request.rawHeaders.flatMap((name, index, all) =>
        index % 2 === 0 ? [[name, all[index + 1] ?? ""] as [string, string]] : [],
      );
      const { statusCode, headers: answered, body } = await handler(toEvent(headers, Buffer.concat(chunks)));
      response.writeHead(statusCode, answered).end(body);
    };
    const server = createServer((request, response) => void answer(request, response));
    await new Promise<void>((resolve) => server.listen(0, resolve));
    return {
      port: (server.address() as AddressInfo).port,
      close: () => new Promise((resolve) => server.close(resolve)),
    };
  };
}

const grouped = (headers: [string, string][]): Record<string, string[]> => {
  const values: Record<string, string[]> = {};
  for (const [name, value] of headers) (values[name] ??= []).push(value);
  return values;
};

adapterCases(
  "Lambda, REST API",
  gateway((headers, body) => ({
    headers: Object.fromEntries(headers),
    multiValueHeaders: grouped(headers),
    body: body.length === 0 ? null : body.toString("utf8"),
    isBase64Encoded: false,
  })),
);

adapterCases(
  "Lambda, HTTP API and function URL",
  gateway((headers, body) => ({
    headers: Object.fromEntries(
      Object.entries(grouped(headers)).map(([name, values]) => [name.toLowerCase(), values.join(",")]),
    ),
    body: body.toString("base64"),
    isBase64Encoded: true,
  })),
);

const value = example("results-ready");

it.each([
  ["parsed by a middleware", { body: value }],
  ["that is no base64 although it says so", { body: "%%%", isBase64Encoded: true }],
])("says what to do about a body %s, and answers 500", async (_, event) => {
  const headers = await signedHeaders(bytesOf(value));
  const answer = await lambdaHandler(receiverOf())({ headers, ...event } as unknown as LambdaEvent);
  expect(answer.statusCode).toBe(500);
  expect(JSON.parse(answer.body)).toMatchObject({
    reason: "parsed_body",
    message: expect.stringMatching(/on Lambda, use the proxy integration \(AWS_PROXY\)/),
  });
});

it("answers 401 to an event without body and headers, as of another integration", async () => {
  for (const event of [{}, { headers: null, multiValueHeaders: null, body: null }])
    expect(await lambdaHandler(receiverOf())(event)).toEqual({
      statusCode: 401,
      headers: { "content-type": "application/json" },
      body: expect.stringContaining("missing_signature"),
    });
});

it("decodes a body of exactly the limit, and nothing of one that is longer", async () => {
  for (const length of [30, 31, 32, 33]) {
    const body = bytesOf(JSON.stringify({ type: "x".repeat(length - '{"type":""}'.length) }));
    expect(body).toHaveLength(length);
    const event = {
      headers: await signedHeaders(body),
      body: Buffer.from(body).toString("base64"),
      isBase64Encoded: true,
    };
    expect((await lambdaHandler(receiverOf({ maxBodyBytes: length }))(event)).statusCode).toBe(200);
    expect((await lambdaHandler(receiverOf({ maxBodyBytes: length - 1 }))(event)).statusCode).toBe(413);
  }
  const junk = { headers: await signedHeaders(bytesOf("")), body: "%".repeat(41), isBase64Encoded: true };
  expect((await lambdaHandler(receiverOf({ maxBodyBytes: 30 }))(junk)).statusCode).toBe(413);
});
