import type { Schema } from "../../engine/document.ts";
import { permissionNames } from "../../facts/permissions.ts";
import { personas } from "../../facts/personas/index.ts";

/** Text that is not empty. */
export const text: Schema = { type: "string", minLength: 1 };

/** An object that takes these fields and no other. */
export function object(properties: Record<string, object>, required: string[] = []): Schema {
  return { type: "object", properties, required, additionalProperties: false };
}

/** A bank that a seeded customer has connected. */
export const connection: Schema = object(
  {
    bank_identifier: text,
    permissions: { type: "array", items: { enum: [...permissionNames] } },
    persona: { enum: Object.keys(personas) },
  },
  ["bank_identifier"],
);
