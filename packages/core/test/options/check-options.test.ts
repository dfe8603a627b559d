import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkOptions, optionRules } from "../../src/internal.ts";

const { callable, milliseconds, oneOf, wholeNumber } = optionRules;

describe("options", () => {
  it("keep their default while they are undefined", () => {
    expect(() =>
      checkOptions("poll", { deadlineMs: undefined }, { deadlineMs: milliseconds() }),
    ).not.toThrow();
  });

  it("name themselves, their rule and the kind of what was given", () => {
    expect(() => checkOptions("poll", { deadlineMs: Number.NaN }, { deadlineMs: milliseconds() })).toThrow(
      "poll: deadlineMs must be a number of milliseconds above 0 and below 2147483648, not NaN",
    );
    expect(() => checkOptions("poll", { region: "uae" }, { region: oneOf("sa", "ae") })).toThrow(
      'poll: region must be "sa" or "ae", not a string',
    );
    expect(() => checkOptions("poll", undefined, {})).toThrow(
      "poll takes an object of options, not undefined",
    );
  });

  it("are never quoted, whatever stands in them", () => {
    const rules = [callable, milliseconds(), oneOf("a", "b"), wholeNumber(0, 9)];
    fc.assert(
      fc.property(fc.string({ minLength: 6 }), fc.constantFrom(...rules), (secret, rule) => {
        const canary = `canary ${secret}`;
        for (const value of [canary, [canary], { canary }, new URL("https://canary.example")]) {
          let message = "";
          try {
            checkOptions("client", { option: value }, { option: rule });
          } catch (error) {
            message = JSON.stringify(error);
          }
          expect(message).toContain("invalid_option");
          expect(message).not.toContain("canary");
        }
      }),
    );
  });
});
