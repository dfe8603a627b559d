import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { LeanConfigError } from "@openlean/core";
import type { Settings } from "../settings.ts";
import { createApp } from "./app.ts";
import { buildPage } from "./build-page.ts";
import { createLean } from "./lean.ts";

/** A page that is being served. */
export interface Page {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Builds the page if its sources changed, and serves it on this machine only. Without a port: 4000 or the next free one.
 *
 * @throws {LeanConfigError} `port_in_use` for a port that was asked for
 */
export async function startPage(settings: Settings, port?: number): Promise<Page> {
  const server = createServer();
  // The port first: whether it is free is known at once, and building takes a few seconds.
  const used = port === undefined ? await listenFrom(server, 4000) : await listenOn(server, port);
  const built = buildPage().then((folder) =>
    getRequestListener(createApp(createLean(settings), folder).fetch),
  );
  server.on("request", (request, response) => void built.then((answer) => answer(request, response)));
  await built;
  settings.sandbox?.control.webhooks.setEndpoint(`http://127.0.0.1:${used}/webhooks/lean`);
  return {
    url: `http://localhost:${used}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function listenFrom(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + 100; port++) if (await listen(server, port)) return port;
  return listenOn(server, 0);
}

async function listenOn(server: Server, port: number): Promise<number> {
  if (!(await listen(server, port)))
    throw new LeanConfigError("port_in_use", `port ${port} is in use; choose another by PORT`);
  return (server.address() as { port: number }).port;
}

/** Whether the port was free. */
function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" || error.code === "EACCES" ? resolve(false) : reject(error),
    );
    server.listen(port, "127.0.0.1", () => {
      server.removeAllListeners("error");
      resolve(true);
    });
  });
}
