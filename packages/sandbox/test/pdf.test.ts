import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writePdf } from "../src/kernel/write-pdf.ts";
import { textOfPdf } from "./read-pdf.ts";

describe("a PDF", () => {
  it("holds any Latin text as it was given, on as many pages as that takes", () => {
    const latin = fc.stringMatching(/^[ -~]{0,60}$/);
    fc.assert(
      fc.property(fc.array(latin, { maxLength: 200 }), (lines) => {
        const pages = textOfPdf(
          writePdf(
            "Title (with brackets)",
            lines.map((text) => ({ text })),
          ),
        );
        expect(pages.flat()).toEqual(lines);
        expect(pages).toHaveLength(Math.max(1, Math.ceil(lines.length / 62)));
      }),
      { numRuns: 50 },
    );
  });

  it("prints letters that the standard fonts lack as question marks", () => {
    expect(textOfPdf(writePdf("", [{ text: "حصة é" }]))).toEqual([["??? é"]]);
  });
});
