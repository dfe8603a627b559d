import { readFileSync } from "node:fs";
import { LeanConfigError } from "@openlean/core";
import { fileNameOf, hasFileExtension } from "./file-name.ts";
import type { Pem } from "./identity-options.ts";
import { lookAt } from "./material-look.ts";
import { typeOf } from "./type-of.ts";

/** The path that an option names; `undefined` where it holds the material itself. */
export function pathOf(value: unknown): string | undefined {
  return typeof value === "string" && !value.includes("-----BEGIN") ? value : undefined;
}

/**
 * The PEM text of an option. Line breaks may be the two characters `\n`, as variables of an environment have them.
 *
 * @throws {LeanConfigError} `missing_credential`, `invalid_option`, `file_not_found`, `file_unreadable`, `not_pem`
 */
export function readPem(name: string, value: Pem): string {
  const material = typeof value === "string" && pathOf(value) === undefined ? value : readBytes(name, value);
  const text = pemText(material);
  if (text !== undefined) return text;
  const { kind, words, next } = lookAt(material);
  const what = typeof value === "string" ? `the file of ${name}` : name;
  throw new LeanConfigError(
    "not_pem",
    `${what} holds ${kind === "unset" ? words : `no PEM block, but ${words}`}; ${next}`,
  );
}

/** Text with PEM blocks, with real line breaks; `undefined` where there is no block. */
export function pemText(value: string | Uint8Array): string | undefined {
  const text = typeof value === "string" ? value : new TextDecoder().decode(value);
  return text.includes("-----BEGIN") ? text.replaceAll(/(?:\\r)?\\n/g, "\n") : undefined;
}

/**
 * The bytes of an option: themselves, or those of the file it names.
 *
 * @throws {LeanConfigError} `missing_credential`, `invalid_option`, `file_not_found`, `file_unreadable`, `not_pem`
 */
export function readBytes(name: string, value: string | Uint8Array): Uint8Array {
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  if (value === undefined || value === null || value === "")
    throw new LeanConfigError(
      "missing_credential",
      `${name} is not given: it is ${value === "" ? "an empty text" : String(value)}; set the variable it comes from`,
    );
  if (typeof value !== "string")
    throw new LeanConfigError(
      "invalid_option",
      `${name} must be a path, a text or bytes, not ${typeOf(value)}`,
    );
  try {
    return readFileSync(value);
  } catch (error) {
    throw unreadable(name, value, systemCode(error));
  }
}

/** The code of an error of the file system. Its message quotes the path, and is dropped. */
export function systemCode(error: unknown): string | undefined {
  const { code } = error as { code?: unknown };
  return typeof code === "string" && /^E[A-Z\d]{2,15}$/.test(code) ? code : undefined;
}

/** Whether the code of an error says that a path leads nowhere; others say that something is there. */
export function isNowhere(code: string | undefined): boolean {
  return code === undefined || /^(ENOENT|ENOTDIR|ENAMETOOLONG)$/.test(code);
}

function unreadable(name: string, value: string, code: string | undefined): LeanConfigError {
  const { kind, words, next } = lookAt(value);
  const file = fileNameOf(value) ?? `the file at its path (${words})`;
  if (!isNowhere(code))
    return new LeanConfigError(
      "file_unreadable",
      `${name}: cannot read ${file} (${code}); give this process permission to read it`,
    );
  if (kind === "text" || hasFileExtension(value))
    return new LeanConfigError(
      "file_not_found",
      `${name}: there is no file ${fileNameOf(value) ?? `at its path (${words})`}; check the path: a relative one begins at the working directory`,
    );
  return new LeanConfigError(
    kind === "unset" ? "missing_credential" : "not_pem",
    name === "pfx" && kind === "material"
      ? `pfx is not the path of a file, but ${words}; give the bytes of the PKCS#12 file, or its path`
      : `${name} is neither PEM nor the path of a file, but ${words}; ${next}`,
  );
}
