import { defaultPersona } from "./default.ts";
import type { Persona } from "./persona.ts";

/** Shares accounts and balances and refuses the rest. */
export const partialPersona: Persona = {
  ...defaultPersona,
  summary: "Grants accounts and balances only, whatever is asked for",
  grants: ["accounts", "balance"],
};
