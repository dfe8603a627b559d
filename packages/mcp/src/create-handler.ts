import {
  createMcpHandler,
  hostHeaderValidationResponse,
  localhostAllowedHostnames,
  originValidationResponse,
} from "@modelcontextprotocol/server";
import { createServer } from "./create-server.ts";
import { createToolbox, type ToolboxOptions } from "./calls/toolbox.ts";

/** Options of {@link createHandler}. */
export interface HandlerOptions extends ToolboxOptions {
  /**
   * Host names that `Host` and, where a browser sends it, `Origin` may have. Default: those of this machine. It keeps pages
   * that rebind their name from reaching the server; it does not say who calls.
   */
  allowedHosts?: readonly string[] | undefined;
}

/** A web-standard handler. */
export interface Handler {
  /** Answers one request. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Ends the exchanges that are open. */
  readonly close: () => Promise<void>;
}

/**
 * Serves the tools over HTTP without sessions, in both revisions. It authenticates nobody: put your own check in front of
 * `fetch`, such as `requireBearerAuth` of `@modelcontextprotocol/server`, before anybody but you can reach it.
 *
 * @throws {RangeError} see `createToolbox`
 */
export function createHandler(options: HandlerOptions): Handler {
  const toolbox = createToolbox(options);
  const hosts = [...(options.allowedHosts ?? localhostAllowedHostnames())];
  const { fetch, close } = createMcpHandler(() => createServer(toolbox));
  return {
    close,
    fetch: async (request) =>
      hostHeaderValidationResponse(request, hosts) ??
      originValidationResponse(request, hosts) ??
      fetch(request),
  };
}
