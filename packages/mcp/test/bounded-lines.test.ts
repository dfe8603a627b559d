import { asyncProperty, array, assert, integer, string } from "fast-check";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { boundedLines } from "../src/bounded-lines.ts";

const through = (chunks: readonly Buffer[], maximum: number): Promise<string> =>
  text(Readable.from(chunks).pipe(boundedLines(maximum)));

describe("lines with a bound", () => {
  it("pass when they fit and vanish when they do not, however they are cut into chunks", async () => {
    const line = string({ unit: "grapheme", maxLength: 30 }).filter((each) => !each.includes("\n"));
    await assert(
      asyncProperty(array(line, { maxLength: 12 }), integer({ min: 1, max: 20 }), async (lines, length) => {
        const whole = Buffer.from(lines.map((each) => `${each}\n`).join(""));
        const chunks = Array.from({ length: Math.ceil(whole.length / length) }, (_, index) =>
          whole.subarray(index * length, (index + 1) * length),
        );
        const fitting = lines.filter((each) => Buffer.byteLength(each) + 1 <= 24);
        expect(await through(chunks, 24)).toBe(fitting.map((each) => `${each}\n`).join(""));
      }),
    );
  });

  it("leave out a last line that has no end", async () => {
    expect(await through([Buffer.from("a\nb")], 10)).toBe("a\n");
  });
});
