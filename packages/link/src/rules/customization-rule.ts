import type { Customization } from "../customization.ts";
import type { CallContext, Check } from "./rule.ts";
import { oneOf, record, text } from "./values.ts";

const radius: Check = (value) =>
  value === "pill" ||
  (typeof value === "number" && value >= 0 && value < Infinity) ||
  (typeof value === "string" && /^\d+(\.\d+)?$/.test(value))
    ? undefined
    : 'must be a number of pixels or "pill"';

const members: { readonly [Key in keyof Customization]-?: Check } = {
  theme_color: text,
  theme_color_dark: text,
  button_text_color: text,
  button_text_color_dark: text,
  link_color: text,
  overlay_color: text,
  button_border_radius: radius,
  dialog_mode: oneOf("contained", "uncontained"),
  dialog_background_color_light: text,
  dialog_background_color_dark: text,
  force_appearance: oneOf("light", "dark"),
};

/** The looks: an object with known members, each of its kind. Which colours exist is for LinkSDK to say. */
export const customization: Check = (value, context: CallContext) => {
  const problem = record(value, context);
  if (problem !== undefined) return problem;
  for (const [name, member] of Object.entries(value as object)) {
    if (member === undefined) continue;
    if (!Object.hasOwn(members, name))
      return `has an unknown member; it takes ${Object.keys(members).join(", ")}`;
    const wrong = members[name as keyof Customization](member, context);
    if (wrong !== undefined) return `has a ${name} that ${wrong}`;
  }
  return undefined;
};
