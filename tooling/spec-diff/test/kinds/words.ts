import { type Kind, json, parameter } from "./kind.ts";

/** Changes that callers do not notice, and two that look like them. */
export const words: Kind[] = [
  { name: "a summary is reworded", bump: "patch", change: ({ get }) => (get.summary = "Read a thing") },
  {
    name: "a description is reworded",
    bump: "patch",
    change: ({ answer }) => (answer.properties.wanted.description = "There."),
  },
  {
    name: "a description comes",
    bump: "patch",
    change: ({ thing }) => (thing.properties.size.description = "In metres."),
  },
  { name: "an operation has another tag", bump: "patch", change: ({ get }) => (get.tags = ["Other"]) },
  {
    name: "an answer gets its first examples",
    bump: "patch",
    change: ({ get }) =>
      (json(get.responses["200"]).examples = {
        one: { value: { wanted: "a", maybe: null, thing: { colour: "red" } } },
      }),
  },
  {
    name: "an answer gets a further example",
    bump: "patch",
    before: ({ get }) => (json(get.responses["404"]).examples = { one: { value: { code: "a" } } }),
    change: ({ get }) => (json(get.responses["404"]).examples.two = { value: { code: "b" } }),
  },
  {
    name: "an answer has other examples",
    bump: "patch",
    before: ({ get }) => (json(get.responses["404"]).examples = { one: { value: { code: "a" } } }),
    change: ({ get }) => (json(get.responses["404"]).examples.one.value.code = "b"),
  },
  {
    name: "an answer loses its examples",
    bump: "patch",
    before: ({ get }) => (json(get.responses["404"]).examples = { one: { value: { code: "a" } } }),
    change: ({ get }) => delete json(get.responses["404"]).examples,
  },
  {
    name: "a body gets its first examples",
    bump: "patch",
    change: ({ post }) => (json(post.requestBody).examples = { one: { value: { wanted: "a" } } }),
  },
  {
    name: "a parameter gets its first example",
    bump: "patch",
    change: (parts) => (parameter(parts, "spare").example = "a"),
  },
  {
    name: "a field gets its first examples",
    bump: "patch",
    change: ({ answer }) => (answer.properties.spare.examples = ["a"]),
  },
  {
    name: "a field called examples goes",
    bump: "major",
    before: ({ answer }) => (answer.properties.examples = { type: "string" }),
    change: ({ answer }) => delete answer.properties.examples,
  },
];
