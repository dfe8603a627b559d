import type { CheckId } from "./report.ts";

/** What each check is called in the report. */
export const titles: Readonly<Record<CheckId, string>> = {
  files: "files",
  pem: "PEM",
  pair: "key pair",
  chain: "chain",
  validity: "validity",
  proxy: "proxy",
  mtls_host: "mTLS host",
  mtls_call: "mTLS call",
  api_host: "API host",
  auth_host: "token host",
  token: "token",
  bearer_call: "API call",
  clock: "clock",
};
