import { defaultPersona } from "./default.ts";
import type { Persona } from "./persona.ts";

/** Connected long ago: every read answers CONSENT_EXPIRED. */
export const expiredConsentPersona: Persona = {
  ...defaultPersona,
  summary: "The consent expired the day before yesterday",
  consentDays: -2,
};
