import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkVariables } from "../src/check-variables.js";

const cert = import.meta.filename;
const lean = { LEAN_REGION: "sa", LEAN_ENVIRONMENT: "sandbox" };
const bearer = { ...lean, LEAN_CLIENT_ID: "id", LEAN_CLIENT_SECRET: "secret" };
const mtls = { ...lean, LEAN_CERT: cert, LEAN_KEY: cert, LEAN_CERT_CHAIN: cert };

describe("variables", () => {
  it.each([{}, lean, bearer, mtls, { ...bearer, ...mtls }, { ...bearer, PORT: "4000" }, { LEAN_REGION: "" }])(
    "are fine: %o",
    (env) => expect(checkVariables(env)).toBeUndefined(),
  );

  it.each([
    ["LEAN_REGION", { LEAN_REGION: "ksa" }],
    ["LEAN_ENVIRONMENT", { LEAN_ENVIRONMENT: "live" }],
    ["PORT", { PORT: "65536" }],
    ["PORT", { PORT: "-1" }],
    ["PORT", { PORT: "4000 " }],
    ["LEAN_BASE_URL", { LEAN_BASE_URL: "localhost:4000" }],
    ["LEAN_AUTH_URL", { LEAN_AUTH_URL: "auth" }],
    ["LEAN_CERT", { ...mtls, LEAN_CERT: "none.crt" }],
    ["LEAN_KEY", { ...mtls, LEAN_KEY: "" }],
    ["LEAN_CERT_CHAIN", { ...mtls, LEAN_CERT_CHAIN: "" }],
    ["LEAN_REGION", { ...bearer, LEAN_REGION: "" }],
    ["LEAN_CLIENT_SECRET", { ...lean, LEAN_CLIENT_ID: "id" }],
    ["LEAN_CLIENT_ID", { ...bearer, LEAN_CLIENT_ID: "" }],
  ])("that are wrong are named: %s", (name, env) => {
    expect(checkVariables(env)).toMatch(new RegExp(`^${name}\\b`));
  });

  it("are never quoted, and the problem is one line", () => {
    const names = ["LEAN_REGION", "LEAN_ENVIRONMENT", "PORT", "LEAN_BASE_URL", "LEAN_CERT", "LEAN_KEY"];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.string({ minLength: 1 })), (values) => {
        const marked = Object.fromEntries(
          Object.entries(values).map(([name, value]) => [name, `${value}canary\n`]),
        );
        const problem = checkVariables(marked);
        if (Object.keys(marked).length > 0) expect(problem).toBeDefined();
        expect(problem ?? "").not.toMatch(/canary|\n/);
      }),
    );
  });
});
