import { readFileSync } from "node:fs";
import { LeanConfigError } from "@openlean/core";

/** PEM text, its bytes, or the path of a file that holds it. */
export type Pem = string | Uint8Array;

/** The path that an option names; `undefined` where it holds the material itself. */
export function pathOf(value: Pem | undefined): string | undefined {
  return typeof value === "string" && !value.includes("-----BEGIN") ? value : undefined;
}

/**
 * The PEM text of an option.
 *
 * @throws {LeanConfigError} `file_not_found`, `file_unreadable`, `not_pem`
 */
export function readPem(name: string, value: Pem): string {
  const text = new TextDecoder().decode(
    typeof value === "string" && pathOf(value) === undefined
      ? new TextEncoder().encode(value)
      : readBytes(name, value),
  );
  if (!text.includes("-----BEGIN"))
    throw new LeanConfigError(
      "not_pem",
      `${name} holds no PEM block; convert it to PEM, or download it again from the dashboard`,
    );
  return text;
}

/**
 * The bytes of an option: themselves, or those of the file it names.
 *
 * @throws {LeanConfigError} `file_not_found`, `file_unreadable`
 */
export function readBytes(name: string, value: string | Uint8Array): Uint8Array {
  if (typeof value !== "string") return value;
  try {
    return readFileSync(value);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT")
      throw new LeanConfigError(
        "file_not_found",
        `${name}: there is no file ${shown(value)}; check the path`,
      );
    throw new LeanConfigError(
      "file_unreadable",
      `${name}: cannot read ${shown(value)} (${code}); give this process permission to read it`,
    );
  }
}

/** A key pasted without its BEGIN line must not end up in a message. */
function shown(path: string): string {
  return path.length <= 200 && !/[\n\r]/.test(path) ? path : "(a text too long for a path)";
}
