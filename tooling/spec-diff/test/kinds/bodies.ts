import { type Kind, content, json } from "./kind.ts";

/** Changes of what is sent. */
export const bodies: Kind[] = [
  {
    name: "a body gains a field that may be left out",
    bump: "minor",
    change: ({ body }) => (body.properties.more = { type: "string" }),
  },
  {
    name: "a body gains a field that must be there",
    bump: "major",
    change: ({ body }) => {
      body.properties.more = { type: "string" };
      body.required.push("more");
    },
  },
  { name: "a body loses a field", bump: "major", change: ({ body }) => delete body.properties.spare },
  { name: "a field of a body may be left out", bump: "minor", change: ({ body }) => (body.required = []) },
  {
    name: "a field of a body must be there",
    bump: "major",
    change: ({ body }) => body.required.push("spare"),
  },
  {
    name: "a field of a body may be null",
    bump: "minor",
    change: ({ body }) => (body.properties.wanted.type = ["string", "null"]),
  },
  {
    name: "a field of a body is never null",
    bump: "major",
    change: ({ body }) => (body.properties.maybe.type = "string"),
  },
  {
    name: "a field of a body has another type",
    bump: "major",
    change: ({ body }) => (body.properties.spare = { type: "number" }),
  },
  {
    name: "a union of a body gains a member",
    bump: "minor",
    change: ({ body }) => body.properties.either.oneOf.push({ type: "boolean" }),
  },
  {
    name: "a union of a body loses a member",
    bump: "major",
    change: ({ body }) => body.properties.either.oneOf.pop(),
  },
  {
    name: "a closed enumeration of a body gains a value",
    bump: "minor",
    change: ({ body }) => body.properties.closed.enum.push("C"),
  },
  {
    name: "a closed enumeration of a body loses a value",
    bump: "major",
    change: ({ body }) => body.properties.closed.enum.pop(),
  },
  {
    name: "an enumeration of a body opens",
    bump: "minor",
    change: ({ body }) => delete body.properties.closed["x-closed-enum"],
  },
  {
    name: "an enumeration of a body closes",
    bump: "major",
    change: ({ body }) => (body.properties.open["x-closed-enum"] = true),
  },
  {
    name: "a body takes further fields",
    bump: "minor",
    change: ({ body }) => delete body.additionalProperties,
  },
  {
    name: "a body takes no further fields",
    bump: "major",
    before: ({ body }) => (body.additionalProperties = { type: "string" }),
    change: ({ body }) => (body.additionalProperties = false),
  },
  {
    name: "the limit of a field of a body rises",
    bump: "minor",
    change: ({ body }) => (body.properties.spare.maxLength = 20),
  },
  {
    name: "the limit of a field of a body falls",
    bump: "major",
    change: ({ body }) => (body.properties.spare.maxLength = 5),
  },
  { name: "a body may be left out", bump: "minor", change: ({ post }) => delete post.requestBody.required },
  {
    name: "a body must be there",
    bump: "major",
    before: ({ post }) => delete post.requestBody.required,
    change: ({ post }) => (post.requestBody.required = true),
  },
  {
    name: "an operation takes a body",
    bump: "major",
    before: ({ post }) => delete post.requestBody,
    change: ({ post, body }) => (post.requestBody = { required: true, content: content(body) }),
  },
  {
    name: "an operation takes no body any more",
    bump: "major",
    change: ({ post }) => delete post.requestBody,
  },
  {
    name: "a body is sent in another media type",
    bump: "major",
    change: ({ post }) =>
      (post.requestBody.content = { "application/x-www-form-urlencoded": json(post.requestBody) }),
  },
];
