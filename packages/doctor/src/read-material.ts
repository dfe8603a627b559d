import { readFileSync, statSync } from "node:fs";
import {
  fileNameOf,
  hasFileExtension,
  isNowhere,
  lookAt,
  pathOf,
  systemCode,
} from "@openlean/auth-middleware/internal";
import type { DoctorOptions } from "./doctor-options.ts";
import type { Check } from "./report.ts";

/** The parts of a certificate set. */
export type Part = "cert" | "key" | "ca";

/** How each part is called, and the variable that names its file. */
export const parts: Readonly<Record<Part, { what: string; variable: string }>> = {
  cert: { what: "the client certificate", variable: "LEAN_CERT" },
  key: { what: "the private key", variable: "LEAN_KEY" },
  ca: { what: "Lean's certificate chain", variable: "LEAN_CERT_CHAIN" },
};

/** Bytes of the parts that could be read. */
export type Material = Partial<Record<Part, Buffer>>;

/** Reads the three files. Of a path at most its last name is told: the rest may hold the name of a person. */
export function readMaterial(options: DoctorOptions): { material: Material; check: Check } {
  const material: Material = {};
  const found: string[] = [];
  let check: Check | undefined;
  for (const part of ["cert", "key", "ca"] as const) {
    const value: unknown = options[part];
    const path = pathOf(value);
    if (value === undefined || value === null || value === "") check ??= missing(part);
    else if (typeof value !== "string" && !ArrayBuffer.isView(value)) check ??= strange(part);
    else if (path === undefined) {
      material[part] = bytesOf(value as string | Uint8Array);
      found.push(`${part} (given as text)`);
    } else {
      try {
        material[part] = readFileSync(path);
        found.push(fileNameOf(path) ?? `the file of ${part}`);
      } catch (error) {
        check ??= unreadable(part, path, systemCode(error));
      }
    }
  }
  check ??= openToOthers(options) ?? {
    id: "files",
    status: "ok",
    finding: `found ${found.join(", ")}`,
  };
  return { material, check };
}

function bytesOf(value: string | Uint8Array): Buffer {
  return typeof value === "string"
    ? Buffer.from(value)
    : Buffer.from(value.buffer, value.byteOffset, value.byteLength);
}

function missing(part: Part): Check {
  const { what, variable } = parts[part];
  return {
    id: "files",
    status: "failed",
    code: "missing_setting",
    finding: `${what} is not given`,
    cause: `${variable} is not set; mutual TLS needs certificate, key and chain`,
    next: `set ${variable} to the path of the file from the dashboard`,
  };
}

function strange(part: Part): Check {
  return {
    id: "files",
    status: "failed",
    code: "invalid_option",
    finding: `${parts[part].what} is given as neither path, text nor bytes`,
    next: `set ${part} to one of them`,
  };
}

function unreadable(part: Part, path: string, code: string | undefined): Check {
  const { what, variable } = parts[part];
  const { kind, words, next } = lookAt(path);
  const name = fileNameOf(path) ?? "the file";
  if (!isNowhere(code))
    return {
      id: "files",
      status: "failed",
      code: "file_unreadable",
      finding: `${what} cannot be read: ${name} (${code})`,
      cause: "this account may not read it",
      next: "give this process permission to read it",
    };
  if (kind === "text" || hasFileExtension(path))
    return {
      id: "files",
      status: "failed",
      code: "file_not_found",
      finding: `${what} cannot be read: ${name} does not exist`,
      cause: `${variable} names a file that is not there`,
      next: `check the path in ${variable}: a relative one begins at the working directory`,
    };
  return {
    id: "files",
    status: "failed",
    code: kind === "unset" ? "missing_setting" : "not_pem",
    finding: `${what} cannot be read: ${variable} holds neither PEM nor a path`,
    cause: `it holds ${words}`,
    next,
  };
}

/** A mounted secret is often open to all; on a machine with several accounts that is a leak. */
function openToOthers({ key }: DoctorOptions): Check | undefined {
  const path = pathOf(key);
  if (path === undefined || process.platform === "win32") return undefined;
  const mode = statSync(path, { throwIfNoEntry: false })?.mode ?? 0;
  if ((mode & 0o077) === 0) return undefined;
  return {
    id: "files",
    status: "warning",
    finding: `all files are there, but other accounts may read the private key (mode ${(mode & 0o777).toString(8)})`,
    cause: "the key was stored with the default permissions",
    next: `chmod 600 ${fileNameOf(path) ?? "it"}, or mount the secret with mode 0400`,
  };
}
