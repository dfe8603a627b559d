import type { Sandbox } from "@openlean/sandbox";
import { heading, remark } from "./print.ts";

/** Shows where the page and the sandbox listen and how to call it. */
export function showSandbox(sandbox: Sandbox): void {
  const { urls, credentials } = sandbox;
  console.log(`
  API and tokens   ${urls.api}
  mutual TLS       ${urls.mtls}
  client id        ${credentials.clientId}
  client secret    ${credentials.clientSecret}
  app token        ${credentials.appToken}

  curl ${urls.auth}/oauth2/token -d grant_type=client_credentials -d scope=api \\
    -d client_id=${credentials.clientId} -d client_secret=${credentials.clientSecret}
`);
  remark("These credentials are made up for this sandbox and work nowhere else.");
}

/** Shows the page's address, first of all. */
export function showPage(url: string): void {
  heading("Open the page", `${url}   Ctrl-C ends it`);
}
