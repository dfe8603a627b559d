import { createClient } from "@openlean/core";
import { describe, expect, it } from "vitest";
import { bearer } from "../src/index.ts";

const where = { region: "sa", environment: "sandbox" } as const;

describe("a secret that is missing at the first call", () => {
  const cases: [string, () => Promise<string> | string | undefined, string, RegExp][] = [
    ["an unset variable", () => process.env["LEAN_NO_SUCH_VARIABLE"], "missing_credential", /clientSecret/],
    ["an empty variable", () => "", "missing_credential", /copy it from the Integration page/],
    [
      "a secret manager that rejects",
      () => Promise.reject(new Error("canary")),
      "credential_unavailable",
      /look at/,
    ],
  ];

  it.each(cases)(
    "is a config error of the call for %s, and nothing is repeated or sent",
    async (_, ask, code, step) => {
      const sent: string[] = [];
      let asked = 0;
      const fetch = async (url: string): Promise<Response> => {
        sent.push(url);
        return Response.json({});
      };
      const clientSecret = (): Promise<string | undefined> | string | undefined => {
        asked++;
        return ask();
      };
      const client = createClient(
        {},
        { ...where, fetch, auth: bearer({ clientId: "id", clientSecret, fetch }) },
      );
      const error: unknown = await client.raw("GET", "/x").catch((failure: unknown) => failure);
      expect(error).toMatchObject({
        kind: "config",
        code,
        message: expect.stringMatching(step),
        retryable: false,
      });
      expect(String(error)).not.toContain("canary");
      expect([asked, sent]).toEqual([1, []]);
    },
  );
});
