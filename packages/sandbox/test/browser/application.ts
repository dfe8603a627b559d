import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Sandbox } from "../../src/index.ts";

/** A page of the application, with LinkSDK on it and a button, as in Lean's guide. */
export interface Application {
  origin: string;
  close: () => Promise<void>;
}

/** Starts the application. Its policy allows the script and the frame of the sandbox and nothing else. */
export async function startApplication(sandbox: Sandbox): Promise<Application> {
  const { urls, region } = sandbox;
  const script = `${urls.api}/link/loader/prod/${region}/latest/lean-link-loader.min.js`;
  const server = createServer((request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader(
      "content-security-policy",
      `default-src 'none'; script-src 'self' ${urls.api}; frame-src ${urls.api}; form-action 'self'`,
    );
    response.end(
      `<!doctype html><meta name="viewport" content="width=device-width"><title>App</title><script src="${script}"></script><h1>${request.url}</h1>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
