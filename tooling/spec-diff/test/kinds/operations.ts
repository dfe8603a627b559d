import { type Kind, parameter } from "./kind.ts";

/** Changes of operations, of their marks and of named schemas. */
export const operations: Kind[] = [
  {
    name: "an operation comes",
    bump: "minor",
    before: ({ item }) => delete item.post,
    change: ({ item, post }) => (item.post = post),
  },
  { name: "an operation goes", bump: "major", change: ({ item }) => delete item.post },
  {
    name: "an operation has another id",
    bump: "major",
    change: ({ get }) => (get.operationId = get.operationId.replace("get", "read")),
  },
  { name: "an operation is of no use any more", bump: "minor", change: ({ get }) => (get.deprecated = true) },
  {
    name: "an operation is of use again",
    bump: "patch",
    before: ({ get }) => (get.deprecated = true),
    change: ({ get }) => delete get.deprecated,
  },
  {
    name: "an operation loses a region",
    bump: "major",
    change: ({ get }) => (get["x-lean-regions"] = ["sa"]),
  },
  {
    name: "an operation gains a region",
    bump: "minor",
    before: ({ get }) => (get["x-lean-regions"] = ["sa"]),
    change: ({ get }) => (get["x-lean-regions"] = ["sa", "ae"]),
  },
  {
    name: "an operation moves to the other region",
    bump: "major",
    before: ({ get }) => (get["x-lean-regions"] = ["sa"]),
    change: ({ get }) => (get["x-lean-regions"] = ["ae"]),
  },
  {
    name: "an operation that named no regions is in one alone",
    bump: "major",
    before: ({ get }) => delete get["x-lean-regions"],
    change: ({ get }) => (get["x-lean-regions"] = ["ae"]),
  },
  {
    name: "an operation names its regions in another order",
    bump: "patch",
    change: ({ get }) => (get["x-lean-regions"] = ["ae", "sa"]),
  },
  {
    name: "an operation is announced to end",
    bump: "minor",
    change: ({ get }) => (get["x-lean-status"] = "deprecated"),
  },
  {
    name: "an operation is doubted",
    bump: "minor",
    change: ({ get }) => (get["x-lean-status"] = "unverified"),
  },
  {
    name: "an operation is confirmed",
    bump: "patch",
    before: ({ get }) => (get["x-lean-status"] = "unverified"),
    change: ({ get }) => (get["x-lean-status"] = "current"),
  },
  {
    name: "an operation is not sent again any more",
    bump: "minor",
    change: ({ post }) => (post["x-lean-repeat"] = "unsafe"),
  },
  {
    name: "an operation is sent again",
    bump: "minor",
    before: ({ post }) => (post["x-lean-repeat"] = "unsafe"),
    change: ({ post }) => (post["x-lean-repeat"] = "safe"),
  },
  {
    name: "an operation is sent again with a key alone",
    bump: "minor",
    change: ({ post }) => (post["x-lean-repeat"] = "key"),
  },
  {
    name: "an operation wants another permission",
    bump: "minor",
    before: ({ get }) => (get["x-lean-permission"] = "accounts"),
    change: ({ get }) => (get["x-lean-permission"] = "identity"),
  },
  {
    name: "an operation rests on a further source",
    bump: "patch",
    change: ({ get }) => (get["x-lean-source"] = ["guide", "capture"]),
  },
  {
    name: "a parameter is of no use any more",
    bump: "minor",
    change: (parts) => (parameter(parts, "spare").deprecated = true),
  },
  {
    name: "a parameter is of use again, behind a new one",
    bump: "minor",
    before: (parts) => (parameter(parts, "wanted").deprecated = true),
    change: (parts) => {
      delete parameter(parts, "wanted").deprecated;
      parts.query.unshift({ name: "more", in: "query", schema: { type: "string" } });
    },
  },
  {
    name: "a parameter is doubted",
    bump: "minor",
    change: (parts) => (parameter(parts, "spare")["x-lean-status"] = "unverified"),
  },
  {
    name: "a field of an answer is of no use any more",
    bump: "minor",
    change: ({ answer }) => (answer.properties.spare.deprecated = true),
  },
  {
    name: "a field of a body is of no use any more",
    bump: "minor",
    change: ({ body }) => (body.properties.spare.deprecated = true),
  },
  {
    name: "a field called deprecated comes",
    bump: "minor",
    change: ({ answer }) => (answer.properties.deprecated = { type: "boolean" }),
  },
  {
    name: "a named schema loses a field",
    bump: "major",
    change: ({ thing }) => delete thing.properties.size,
  },
  {
    name: "a field of a named schema is always there",
    bump: "minor",
    change: ({ thing }) => thing.required.push("size"),
  },
  {
    name: "a field of a named schema is of no use any more",
    bump: "minor",
    change: ({ thing }) => (thing.properties.size.deprecated = true),
  },
];
