import { type Kind, parameter } from "./kind.ts";

/** Changes of parameters and headers. */
export const parameters: Kind[] = [
  {
    name: "a parameter comes that may be left out",
    bump: "minor",
    change: ({ query }) => query.push({ name: "more", in: "query", schema: { type: "string" } }),
  },
  {
    name: "a parameter comes that must be there",
    bump: "major",
    change: ({ query }) =>
      query.push({ name: "more", in: "query", required: true, schema: { type: "string" } }),
  },
  {
    name: "a header comes that may be left out",
    bump: "minor",
    change: ({ query }) => query.push({ name: "more", in: "header", schema: { type: "string" } }),
  },
  { name: "a parameter goes", bump: "major", change: ({ query }) => query.splice(1, 1) },
  {
    name: "a parameter changes its name",
    bump: "major",
    change: (parts) => (parameter(parts, "spare").name = "other"),
  },
  {
    name: "a parameter may be left out",
    bump: "minor",
    change: (parts) => delete parameter(parts, "wanted").required,
  },
  {
    name: "a parameter must be there",
    bump: "major",
    change: (parts) => (parameter(parts, "spare").required = true),
  },
  {
    name: "a header must be there",
    bump: "major",
    change: (parts) => (parameter(parts, "note").required = true),
  },
  {
    name: "a parameter takes a further type",
    bump: "minor",
    change: (parts) => (parameter(parts, "spare").schema.type = ["string", "number"]),
  },
  {
    name: "a parameter takes another type",
    bump: "major",
    change: (parts) => (parameter(parts, "spare").schema.type = "number"),
  },
  {
    name: "an open enumeration of a parameter gains a value",
    bump: "minor",
    change: (parts) => parameter(parts, "open").schema.enum.push("C"),
  },
  {
    name: "an open enumeration of a parameter loses a value",
    bump: "major",
    change: (parts) => parameter(parts, "open").schema.enum.pop(),
  },
  {
    name: "a closed enumeration of a parameter gains a value",
    bump: "minor",
    change: (parts) => parameter(parts, "closed").schema.enum.push("C"),
  },
  {
    name: "a closed enumeration of a parameter loses a value",
    bump: "major",
    change: (parts) => parameter(parts, "closed").schema.enum.pop(),
  },
  {
    name: "a parameter has another default",
    bump: "minor",
    before: (parts) => (parameter(parts, "spare").schema.default = "a"),
    change: (parts) => (parameter(parts, "spare").schema.default = "b"),
  },
];
