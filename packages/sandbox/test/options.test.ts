import { describe, expect, it } from "vitest";
import { createSandbox, startSandbox } from "../src/index.ts";

const wrong: [option: string, values: unknown[]][] = [
  ["region", ["uae", "SA", "", 1, null, ["sa"]]],
  ["seed", [-1, 1.5, Number.NaN, Infinity, "7", null, 2 ** 60]],
  ["clock", [5, "now", null, {}, { now: 1 }]],
  ["validateResponses", ["yes", 1, null]],
  ["clientKeys", ["x", {}, null]],
  ["webhookUrl", [7, null, "", {}]],
  ["port", ["x", -1, 65_536, 1.5, Number.NaN, null]],
  ["mtlsPort", ["x", -1, 65_536, 1.5, Number.NaN, null]],
];

describe.each(wrong)("the option %s", (option, values) => {
  it.each(values)("is refused before anything starts when it is %j", async (value) => {
    const refusal = { kind: "config", code: "invalid_option" };
    const given = { [option]: value } as never;
    expect(() => createSandbox(given)).toThrow(expect.objectContaining(refusal));
    await expect(startSandbox(given)).rejects.toMatchObject(refusal);
    await expect(startSandbox(given)).rejects.toThrow(`the sandbox: ${option} must be`);
  });
});

it.each([null, "sa", 7])("options that are %j are refused", async (options) => {
  await expect(startSandbox(options as never)).rejects.toMatchObject({ code: "invalid_option" });
});
