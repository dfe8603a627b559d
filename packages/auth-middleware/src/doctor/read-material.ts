import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { pathOf } from "../mtls/read-pem.ts";
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

/** Reads the three files. Of a path only its last name is told: the rest may hold the name of a person. */
export function readMaterial(options: DoctorOptions): { material: Material; check: Check } {
  const material: Material = {};
  const found: string[] = [];
  let check: Check | undefined;
  for (const part of ["cert", "key", "ca"] as const) {
    const value = options[part];
    const path = pathOf(value);
    if (value === undefined || value.length === 0) check ??= missing(part);
    else if (path === undefined) {
      material[part] = Buffer.from(value);
      found.push(`${part} (given as text)`);
    } else {
      try {
        material[part] = readFileSync(path);
        found.push(nameOf(path));
      } catch (error) {
        check ??= unreadable(part, path, (error as NodeJS.ErrnoException).code);
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

function unreadable(part: Part, path: string, code: string | undefined): Check {
  const { what, variable } = parts[part];
  const absent = code === "ENOENT";
  return {
    id: "files",
    status: "failed",
    code: absent ? "file_not_found" : "file_unreadable",
    finding: `${what} cannot be read: ${nameOf(path)}${absent ? " does not exist" : ` (${code})`}`,
    cause: absent ? `${variable} names a file that is not there` : `this account may not read it`,
    next: absent ? `check the path in ${variable}` : "give this process permission to read it",
  };
}

/** A mounted secret is often open to all; on a machine with several accounts that is a leak. */
function openToOthers({ key }: DoctorOptions): Check | undefined {
  const path = pathOf(key);
  if (path === undefined || process.platform === "win32") return undefined;
  const mode = statSync(path).mode & 0o777;
  if ((mode & 0o077) === 0) return undefined;
  return {
    id: "files",
    status: "warning",
    finding: `all files are there, but other accounts may read the private key (mode ${mode.toString(8)})`,
    cause: "the key was stored with the default permissions",
    next: `chmod 600 ${nameOf(path)}, or mount the secret with mode 0400`,
  };
}

/** What is no file name may be a key that was pasted. */
function nameOf(path: string): string {
  const name = basename(path);
  return /^[\w. -]{1,60}$/.test(name) ? name : "the file";
}
