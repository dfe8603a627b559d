import type { Sandbox } from "@openlean/sandbox";
import { heading, remark } from "./print.ts";

/** Shows where the sandbox listens and how to call it, and keeps it up until Ctrl-C. */
export async function showSandbox(sandbox: Sandbox): Promise<void> {
  const { urls, credentials } = sandbox;
  heading("The sandbox stays up", "Ctrl-C ends it");
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
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await sandbox.close();
}
