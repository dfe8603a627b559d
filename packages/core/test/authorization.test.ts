import { expect, it } from "vitest";
import type { Auth } from "../src/index.ts";
import { json, observedClient } from "./support.ts";

const thing = { params: { path: { thing_id: "t-1" } } };

function countingAuth(replay = true): Auth & { dropped: string[] } {
  let count = 0;
  const dropped: string[] = [];
  return {
    channel: "bearer",
    dropped,
    authorize: () => ({ authorization: `Bearer t${++count}` }),
    unauthorized(headers) {
      dropped.push(headers["authorization"] ?? "");
      return replay;
    },
  };
}

it("authorizes every attempt anew", async () => {
  const { client, seen } = observedClient((_, count) => (count === 1 ? json({}, 503) : json({ id: "t" })), {
    auth: countingAuth(),
  });
  await client.GET("/things/{thing_id}", thing);
  expect(seen.map((each) => each.headers.get("authorization"))).toEqual(["Bearer t1", "Bearer t2"]);
});

it("replays a call once after 401, with its body and other credentials", async () => {
  const auth = countingAuth();
  const { client, seen } = observedClient((_, count) => (count === 1 ? json({}, 401) : json({ id: "t" })), {
    auth,
  });
  expect(await client.POST("/things", { body: { name: "a" } })).toMatchObject({ ok: true });
  expect(auth.dropped).toEqual(["Bearer t1"]);
  expect(seen.map((each) => [each.headers.get("authorization"), each.body])).toEqual([
    ["Bearer t1", '{"name":"a"}'],
    ["Bearer t2", '{"name":"a"}'],
  ]);
});

it("gives the second 401 to the caller", async () => {
  const { client, seen } = observedClient(() => new Response(null, { status: 401 }), {
    auth: countingAuth(),
  });
  expect(await client.GET("/things/{thing_id}", thing)).toMatchObject({ ok: false, status: 401 });
  expect(seen).toHaveLength(2);
});

it("does not replay when the credentials cannot change", async () => {
  const { client, seen } = observedClient(() => new Response(null, { status: 401 }), {
    auth: countingAuth(false),
  });
  await client.GET("/things/{thing_id}", thing);
  expect(seen).toHaveLength(1);
});

it("does not follow redirects, so that credentials stay with their origin", async () => {
  const { client, seen } = observedClient(
    (_, __, init) => {
      expect(init.redirect).toBe("manual");
      return new Response(null, { status: 302, headers: { location: "https://elsewhere.test/" } });
    },
    { auth: countingAuth() },
  );
  expect(await client.GET("/things/{thing_id}", thing)).toMatchObject({ ok: false, status: 302 });
  expect(seen).toHaveLength(1);
});
