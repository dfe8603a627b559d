import { type Kind, content } from "./kind.ts";

/** Changes of what is answered. */
export const answers: Kind[] = [
  {
    name: "an answer gains a field",
    bump: "minor",
    change: ({ answer }) => (answer.properties.more = { type: "string" }),
  },
  {
    name: "an answer gains a field that is always there",
    bump: "minor",
    change: ({ answer }) => {
      answer.properties.more = { type: "string" };
      answer.required.push("more");
    },
  },
  { name: "an answer loses a field", bump: "major", change: ({ answer }) => delete answer.properties.spare },
  {
    name: "a field of an answer has another type",
    bump: "major",
    change: ({ answer }) => (answer.properties.spare = { type: "number" }),
  },
  {
    name: "a field of an answer may be of a further type",
    bump: "major",
    change: ({ answer }) => (answer.properties.spare.type = ["string", "number"]),
  },
  {
    name: "a field of an answer is of fewer types",
    bump: "minor",
    before: ({ answer }) => (answer.properties.spare.type = ["string", "number"]),
    change: ({ answer }) => (answer.properties.spare.type = "string"),
  },
  {
    name: "a field of an answer may be missing",
    bump: "major",
    change: ({ answer }) => (answer.required = ["maybe", "thing"]),
  },
  {
    name: "a field of an answer is always there",
    bump: "minor",
    change: ({ answer }) => answer.required.push("spare"),
  },
  {
    name: "a field of an answer may be null",
    bump: "major",
    change: ({ answer }) => (answer.properties.wanted.type = ["string", "null"]),
  },
  {
    name: "a field of an answer is never null",
    bump: "minor",
    change: ({ answer }) => (answer.properties.maybe.type = "string"),
  },
  {
    name: "an open enumeration of an answer gains a value",
    bump: "minor",
    change: ({ answer }) => answer.properties.open.enum.push("C"),
  },
  {
    name: "an open enumeration of an answer loses a value",
    bump: "minor",
    change: ({ answer }) => answer.properties.open.enum.pop(),
  },
  {
    name: "a closed enumeration of an answer gains a value",
    bump: "major",
    change: ({ answer }) => answer.properties.closed.enum.push("C"),
  },
  {
    name: "a closed enumeration of an answer loses a value",
    bump: "minor",
    change: ({ answer }) => answer.properties.closed.enum.pop(),
  },
  {
    name: "an enumeration of an answer opens",
    bump: "major",
    change: ({ answer }) => delete answer.properties.closed["x-closed-enum"],
  },
  {
    name: "an enumeration of an answer closes",
    bump: "minor",
    change: ({ answer }) => (answer.properties.open["x-closed-enum"] = true),
  },
  {
    name: "a field of an answer has no enumeration any more",
    bump: "minor",
    change: ({ answer }) => delete answer.properties.open.enum,
  },
  {
    name: "a field of an answer gets an enumeration",
    bump: "minor",
    change: ({ answer }) => (answer.properties.wanted.enum = ["A"]),
  },
  {
    name: "a union of an answer gains a member",
    bump: "major",
    change: ({ answer }) => answer.properties.either.oneOf.push({ type: "boolean" }),
  },
  {
    name: "a union of an answer loses a member",
    bump: "minor",
    change: ({ answer }) => answer.properties.either.oneOf.pop(),
  },
  {
    name: "a status gets a description",
    bump: "major",
    change: ({ get }) => (get.responses["202"] = { description: "Later." }),
  },
  {
    name: "an error gets a description",
    bump: "minor",
    change: ({ get }) =>
      (get.responses["409"] = {
        description: "Twice.",
        content: content({ type: "object", properties: { code: { type: "string" } } }),
      }),
  },
  { name: "an error loses its description", bump: "major", change: ({ get }) => delete get.responses["404"] },
  {
    name: "a body may be missing",
    bump: "major",
    change: ({ get }) => (get.responses["404"]["x-lean-body-optional"] = true),
  },
  {
    name: "a body is always there",
    bump: "minor",
    before: ({ get }) => (get.responses["404"]["x-lean-body-optional"] = true),
    change: ({ get }) => delete get.responses["404"]["x-lean-body-optional"],
  },
  {
    name: "an answer comes in a further media type",
    bump: "major",
    change: ({ get }) => (get.responses["200"].content["text/csv"] = { schema: { type: "string" } }),
  },
  {
    name: "an answer loses a media type",
    bump: "major",
    before: ({ get }) => (get.responses["200"].content["text/csv"] = { schema: { type: "string" } }),
    change: ({ get }) => delete get.responses["200"].content["text/csv"],
  },
  {
    name: "a header of an answer is described",
    bump: "minor",
    change: ({ get }) => (get.responses["200"].headers = { etag: { schema: { type: "string" } } }),
  },
  {
    name: "the limit of a field of an answer falls",
    bump: "minor",
    change: ({ answer }) => (answer.properties.spare.maxLength = 5),
  },
  {
    name: "the limit of a field of an answer rises",
    bump: "major",
    change: ({ answer }) => (answer.properties.spare.maxLength = 20),
  },
];
