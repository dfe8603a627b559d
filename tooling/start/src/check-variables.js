import { existsSync } from "node:fs";

/** @type {Readonly<Record<string, readonly string[]>>} */
const words = { LEAN_REGION: ["sa", "ae"], LEAN_ENVIRONMENT: ["sandbox", "production"] };
const urls = ["LEAN_BASE_URL", "LEAN_MTLS_URL", "LEAN_AUTH_URL"];
const files = ["LEAN_CERT", "LEAN_KEY", "LEAN_CERT_CHAIN"];
const example = "copy .env.example to .env and fill it in";

/**
 * The first thing that is wrong with the variables of `.env.example`, as one line; `undefined` when nothing is. The demo
 * would find it as well, but only after everything was installed. No value is quoted.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string | undefined}
 */
export function checkVariables(env) {
  for (const [name, allowed] of Object.entries(words))
    if (env[name] && !allowed.includes(env[name])) return `${name} must be ${allowed.join(" or ")}`;
  const port = env["PORT"] || "0";
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) return "PORT must be a number from 0 to 65535";
  for (const name of urls)
    if (env[name] && !isUrl(env[name])) return `${name} must be a full URL, such as https://host`;
  for (const name of files)
    if (env[name] && !existsSync(env[name])) return `${name}: there is no such file; check the path`;
  return missing(env);
}

/** @param {Readonly<Record<string, string | undefined>>} env */
function missing(env) {
  if (!["LEAN_CLIENT_ID", "LEAN_CLIENT_SECRET", "LEAN_CERT"].some((name) => env[name])) return undefined;
  const needed = ["LEAN_REGION", "LEAN_ENVIRONMENT"];
  if (env["LEAN_CERT"]) needed.push("LEAN_KEY", "LEAN_CERT_CHAIN");
  if (env["LEAN_CLIENT_SECRET"]) needed.push("LEAN_CLIENT_ID");
  else if (!env["LEAN_CERT"]) needed.push("LEAN_CLIENT_SECRET");
  const name = needed.find((each) => !env[each]);
  return name && `${name} is not set; ${example}`;
}

/** @param {string} text */
function isUrl(text) {
  try {
    return /^https?:$/.test(new URL(text).protocol);
  } catch {
    return false;
  }
}
