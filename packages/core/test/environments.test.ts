import { expect, it } from "vitest";
import { type EnvironmentName, type Region, resolveEnvironment } from "../src/index.ts";
import { rejection } from "./support.ts";

it("pairs API and authorization hosts of one region and environment", () => {
  expect(resolveEnvironment({ region: "sa", environment: "production" })).toMatchObject({
    apiUrl: "https://api2.sa.leantech.me",
    authUrl: "https://auth.sa.leantech.me",
  });
  expect(resolveEnvironment({ region: "ae", environment: "sandbox", channel: "mtls" })).toMatchObject({
    apiUrl: "https://mtls.sandbox.leantech.me",
    authUrl: "https://auth.sandbox.leantech.me",
  });
});

it("takes other hosts, without a trailing slash", () => {
  const options = {
    region: "sa",
    environment: "sandbox",
    baseUrl: "http://127.0.0.1:4010/",
    authUrl: "https://auth.test",
  } as const;
  expect(resolveEnvironment(options)).toMatchObject({
    apiUrl: "http://127.0.0.1:4010",
    authUrl: "https://auth.test",
  });
});

it.each([
  [{ region: "bh" as Region }, "unknown_region", 'region must be "sa" or "ae", not a string'],
  [{ region: "UAE" as Region }, "unknown_region", 'region must be "sa" or "ae"; for "uae" write "ae"'],
  [{ region: "constructor" as Region }, "unknown_region", 'region must be "sa" or "ae"'],
  [
    { environment: "live" as EnvironmentName },
    "unknown_environment",
    'environment must be "sandbox" or "production"; for "live" write "production"',
  ],
  [{ region: "a-very-long-secret-value" as Region }, "unknown_region", 'region must be "sa" or "ae"'],
  [{ baseUrl: "sandbox" }, "invalid_url", "baseUrl is not an absolute URL"],
  [{ baseUrl: "https://user:secret@host" }, "invalid_url", "must not hold credentials"],
  [{ baseUrl: "http://sandbox.sa.leantech.me" }, "insecure_url", "baseUrl must use https"],
  [{ authUrl: "http://127.0.0.1.evil.test" }, "insecure_url", "authUrl must use https"],
])("refuses %j", async (change, code, message) => {
  const error = await rejection(
    Promise.resolve().then(() => resolveEnvironment({ region: "sa", environment: "sandbox", ...change })),
  );
  expect(error).toMatchObject({ kind: "config", code });
  expect(error.message).toContain(message);
  expect(error.message).not.toContain("secret");
});
