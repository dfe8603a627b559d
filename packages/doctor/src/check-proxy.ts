import type { Check } from "./report.ts";

/** Tells when this machine names a proxy that nothing uses. */
export function checkProxy(proxy: URL | undefined, env: NodeJS.ProcessEnv): Check | undefined {
  const named = ["HTTPS_PROXY", "https_proxy"].find((name) => env[name]);
  if (proxy || !named) return undefined;
  return {
    id: "proxy",
    status: "warning",
    code: "proxy_unused",
    finding: `${named} is set, but no proxy is used`,
    cause: "openlean follows no environment variable: a proxy is an option",
    next: "when hosts cannot be reached, set LEAN_PROXY here, and give its value to bearer() or mtls() as proxy",
  };
}
