import type { Identity } from "@openlean/data-client";

/** How the Saudi standard says that a bank verified a person. */
export const verification = { framework: "SA_IAM", level: "high" } as const;

/** What the Saudi standard tells about a person apart, while the data API has it in one. */
export interface PersonClaims {
  readonly name: string;
  readonly given: string | null;
  readonly family: string | null;
  readonly gender: "female" | "male" | null;
  readonly country: string;
}

/** The {@link PersonClaims} of an identity. */
export function claimsOf({ full_legal_name: name, gender }: Identity): PersonClaims {
  const [given = null, ...family] = name.split(" ");
  return {
    name,
    given,
    family: family.length > 0 ? family.join(" ") : null,
    gender: gender === "F" ? "female" : gender === "M" ? "male" : null,
    country: "SA",
  };
}
