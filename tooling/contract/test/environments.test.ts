import { resolveEnvironment } from "@openlean/core";
import { describe, expect, it } from "vitest";
import { specs } from "./specs.ts";

const products = Object.entries(specs).filter(([api]) => api !== "auth");

describe("the hosts in the code are those in the specs", () => {
  it.each(products)("of %s", (_, { servers }) => {
    expect(servers.length).toBeGreaterThan(0);
    for (const server of servers)
      expect(
        resolveEnvironment({
          region: server["x-lean-region"] ?? "sa",
          environment: server["x-lean-environment"] ?? "sandbox",
          channel: server["x-lean-channel"],
        }).apiUrl,
      ).toBe(server.url);
  });

  it("of the authorization server", () => {
    const servers = specs["auth"]?.servers.filter((server) => !server["x-lean-alternative"]) ?? [];
    expect(servers).toHaveLength(4);
    for (const server of servers)
      expect(
        resolveEnvironment({
          region: server["x-lean-region"] ?? "sa",
          environment: server["x-lean-environment"] ?? "sandbox",
        }).authUrl,
      ).toBe(server.url);
  });
});
