import { assert, bigInt, property } from "fast-check";
import { expect, it } from "vitest";
import { formatAmount, fromMinorUnits, toMinorUnits } from "../src/index.ts";

it("keeps amounts exact", () => {
  expect(toMinorUnits(0.1, "SAR") + toMinorUnits(0.2, "SAR")).toBe(30n);
  expect(toMinorUnits(1234567.89, "AED")).toBe(123456789n);
  expect(toMinorUnits("-5", "SAR")).toBe(-500n);
  expect(toMinorUnits("1.500", "SAR")).toBe(150n);
  expect(toMinorUnits(1.234, "BHD")).toBe(1234n);
});

it("writes them for people", () => {
  expect(formatAmount(123456n, "SAR")).toBe("SAR 1,234.56");
  expect(formatAmount(-90071992547409933n, "AED")).toBe("-AED 900,719,925,474,099.33");
  expect(fromMinorUnits(-5n, "SAR")).toBe("-0.05");
});

it.each([1.005, Number.NaN, 1e21, "1,000", "", "0x1"])("refuses %j", (amount) => {
  expect(() => toMinorUnits(amount, "SAR")).toThrow(RangeError);
});

it("survives the way through a JSON number", () => {
  assert(
    property(bigInt(-(10n ** 14n), 10n ** 14n), (units) => {
      expect(toMinorUnits(Number(fromMinorUnits(units, "SAR")), "SAR")).toBe(units);
    }),
  );
});
