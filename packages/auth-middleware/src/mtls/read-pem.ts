import { readFileSync } from "node:fs";
import { LeanConfigError } from "@openlean/core";

/** PEM text, its bytes, or the path of a file that holds it. */
export type Pem = string | Uint8Array;

/**
 * The PEM text of an option.
 *
 * @throws {LeanConfigError} `file_not_found`, `file_unreadable`, `not_pem`
 */
export function readPem(name: string, value: Pem): string {
  const text =
    typeof value === "string" && !value.includes("-----BEGIN") ? readFile(name, value) : decode(value);
  if (!text.includes("-----BEGIN"))
    throw new LeanConfigError(
      "not_pem",
      `${name} holds no PEM block; convert it to PEM, or download it again from the dashboard`,
    );
  return text;
}

function readFile(name: string, path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT")
      throw new LeanConfigError("file_not_found", `${name}: there is no file ${shown(path)}; check the path`);
    throw new LeanConfigError(
      "file_unreadable",
      `${name}: cannot read ${shown(path)} (${code}); give this process permission to read it`,
    );
  }
}

/** A key pasted without its BEGIN line must not end up in a message. */
function shown(path: string): string {
  return path.length <= 200 && !/[\n\r]/.test(path) ? path : "(a text too long for a path)";
}

function decode(value: Pem): string {
  return typeof value === "string" ? value : new TextDecoder().decode(value);
}
