import { expect, it } from "vitest";
import { portableTypes } from "../src/portable-types.ts";

it("leaves out what TypeScript 5.1 does not know of typed arrays", () => {
  expect(portableTypes("export declare const a: Uint8Array<ArrayBuffer>;\n")).toBe(
    "export declare const a: Uint8Array;\nexport {};\n",
  );
});

it("says what a name of the DOM library is where that is missing", () => {
  const text = portableTypes("export declare const key: CryptoKey;\n");
  expect(text).toContain("type CryptoKey = Awaited<ReturnType<typeof crypto.subtle.importKey>>;");
});

it.each(["/** Document to fetch. */\nexport declare const a: 1;\n", "export declare const a: x.Document;\n"])(
  "leaves everything else as it is: %s",
  (text) => expect(portableTypes(text)).toBe(text),
);
