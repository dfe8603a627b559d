import { defaultPersona } from "./default.ts";
import type { Persona } from "./persona.ts";

/** Every name and most narratives in Arabic. */
export const arabicNamesPersona: Persona = {
  ...defaultPersona,
  summary: "Names and narratives in Arabic script",
  script: "arabic",
};
