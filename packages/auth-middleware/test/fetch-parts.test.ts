import { expect, it } from "vitest";
import { fetchResponse } from "../src/fetch/fetch-response.ts";
import { redirectOf } from "../src/fetch/redirect.ts";
import { headOf, insideUrl } from "../src/fetch/request-head.ts";

const base = "https://api.test";
const headers = { "content-type": "text/plain", "content-language": "ar", "x-content": "1", accept: "*/*" };
const head = (method: string) => ({ method, url: `${base}/a/b`, headers, hasBody: true });
const moved = (status: number, location?: string) => ({
  status,
  headers: new Headers(location === undefined ? {} : { location }),
});
const asGet = {
  method: "GET",
  url: `${base}/a/c`,
  headers: { "x-content": "1", accept: "*/*" },
  hasBody: false,
};

it.each<[status: number, method: string, becomesGet: boolean]>([
  [301, "POST", true],
  [302, "POST", true],
  [303, "POST", true],
  [307, "POST", false],
  [308, "POST", false],
  [301, "PUT", false],
  [302, "DELETE", false],
  [303, "PUT", true],
  [303, "GET", false],
  [303, "HEAD", false],
  [303, "GETX", true],
  [303, "XHEAD", true],
  [301, "HEAD", false],
])("after %i a %s becomes a GET without its body: %s", (status, method, becomesGet) => {
  const next = redirectOf(moved(status, "c"), head(method), base, "follow");
  expect(next).toEqual(becomesGet ? asGet : { ...head(method), url: `${base}/a/c` });
});

it("ends where an answer is no redirect, has no location, or the caller follows it", () => {
  for (const status of [200, 300, 304, 305, 306, 400, 1302])
    expect(redirectOf(moved(status, "/c"), head("GET"), base, "follow")).toBeUndefined();
  expect(redirectOf(moved(302), head("GET"), base, "follow")).toBeUndefined();
  expect(redirectOf(moved(302, "https://evil.test/"), head("GET"), base, "manual")).toBeUndefined();
  expect(() => redirectOf(moved(302), head("GET"), base, "error")).toThrow(/set to error/);
});

it.each<[string, string | undefined]>([
  ["https://api.test/x?a=1#b", "https://api.test/x?a=1"],
  ["https://user@api.test/x", undefined],
  ["https://:secret@api.test/x", undefined],
  ["https://api.test:444/x", undefined],
  ["http://api.test/x", undefined],
  ["blob:https://api.test/x", undefined],
  ["nothing", undefined],
])("takes %s for %s of the API", (text, url) => {
  expect(insideUrl(text, base)).toBe(url);
});

it("leaves out the headers that are written here, and no others that begin or end like them", () => {
  const given = { authorization: "x", "content-length": "1", "lean-app-token": "x" };
  const near = { "content-length-x": "1", "x-authorization": "1", "lean-app-token-2": "1", "x-host": "1" };
  const request = new Request(`${base}/a`, { method: "POST", headers: { ...given, ...near } });
  expect(headOf(request, base)).toEqual({ method: "POST", url: `${base}/a`, headers: near, hasBody: false });
});

it("keeps the length of a body that was not compressed, and names a status that cannot be", () => {
  const answer = { headers: new Headers({ "content-length": "2" }), body: new Uint8Array(2) };
  expect(fetchResponse({ ...answer, status: 599 }, base, false).headers.get("content-length")).toBe("2");
  expect(() => fetchResponse({ ...answer, status: 600 }, base, false)).toThrow(
    expect.objectContaining({ code: "invalid_status", operationId: "fetch" }),
  );
});
