import type { Handler } from "../../src/create-handler.ts";

/** The answer to `tools/list` of revision 2026-07-28, as it goes over the wire. */
export async function listTools(handler: Handler): Promise<unknown> {
  const { result } = await post(handler, "tools/list", {});
  return (result as { tools: unknown }).tools;
}

/** Sends a request of revision 2026-07-28 and reads the answer. */
export async function post(
  handler: Handler,
  method: string,
  params: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const name = params["name"];
  const response = await handler.fetch(
    new Request("http://localhost/mcp", {
      method: "POST",
      headers: {
        host: "localhost",
        "content-type": "application/json",
        accept: "application/json, text/event-stream",
        "mcp-protocol-version": "2026-07-28",
        "mcp-method": method,
        ...(typeof name === "string" && { "mcp-name": name }),
      },
      body: JSON.stringify({
        jsonrpc: "2.0",
        id: 1,
        method,
        params: {
          ...params,
          _meta: {
            "io.modelcontextprotocol/protocolVersion": "2026-07-28",
            "io.modelcontextprotocol/clientCapabilities": {},
            "io.modelcontextprotocol/clientInfo": { name: "test", version: "1" },
          },
        },
      }),
    }),
  );
  return (await response.json()) as Record<string, unknown>;
}
