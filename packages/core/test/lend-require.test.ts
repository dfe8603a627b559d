import * as net from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

const realm = globalThis as { require?: (name: string) => unknown };
const load = () => import("../src/transport/node/lend-require.ts");

describe("the require that undici finds in a bundle", () => {
  const before = realm.require;
  beforeEach(() => {
    delete realm.require;
    vi.resetModules();
  });
  afterEach(() => {
    delete realm.require;
    if (before) realm.require = before;
  });

  it("is gone when nothing used it", async () => {
    const { takeBack } = await load();
    takeBack();
    expect("require" in realm).toBe(false);
  });

  it("is gone when the evaluation fails before it is taken back", async () => {
    await load();
    await Promise.resolve();
    expect("require" in realm).toBe(false);
  });

  it("stays where it was used, and knows Node's modules", async () => {
    vi.stubGlobal("queueMicrotask", () => undefined);
    const { takeBack } = await load();
    vi.unstubAllGlobals();
    expect(realm.require?.("node:net")).toHaveProperty("connect", net.connect);
    takeBack();
    expect("require" in realm).toBe(true);
  });

  it("is never put in the place of another", async () => {
    realm.require = other;
    const { takeBack } = await load();
    takeBack();
    expect(realm.require).toBe(other);
  });
});

function other(): undefined {
  return undefined;
}
