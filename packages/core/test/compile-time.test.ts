import { it } from "vitest";
import { json, observedClient } from "./support.ts";

it("refuses misspelt options, unknown fields and wrong paths at compile time", async () => {
  const { client } = observedClient(() => json([]));
  const path = { thing_id: "t" };
  // @ts-expect-error misspelt option
  await client.GET("/things", { singal: new AbortController().signal });
  // @ts-expect-error misspelt option next to valid ones
  await client.GET("/things/{thing_id}", { params: { path }, timout: 1 });
  // @ts-expect-error unknown query parameter
  await client.GET("/things/{thing_id}", { params: { path, query: { pages: 1 } } });
  // @ts-expect-error a query parameter of another type
  await client.GET("/things/{thing_id}", { params: { path, query: { page: "1" } } });
  // @ts-expect-error unknown body field
  await client.POST("/things", { body: { name: "a", nmae: "b" } });
  // @ts-expect-error missing body
  await client.POST("/things", {}).catch(() => undefined);
  // @ts-expect-error unknown path
  await client.GET("/thing");
  // @ts-expect-error a path of another method
  await client.PUT("/things");
});
