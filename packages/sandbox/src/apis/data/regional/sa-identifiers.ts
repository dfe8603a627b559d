import type { SaAccountIdentifier, SaAgent, SaNamedAccountIdentifier } from "@openlean/data-client";
import { samaWord } from "../../../facts/sama/words.ts";

/** What these functions read of an identifier of the data API. */
interface Identifier {
  scheme_name?: string | null;
  identification?: string | null;
  name?: string | null;
}

/** A bank in the KSA form; null when the data API does not name it. */
export function saAgent(agent: Identifier | null | undefined): Required<SaAgent> | null {
  if (!agent?.identification) return null;
  return { identification_type: agent.scheme_name ?? "OTHER", identification: agent.identification };
}

/** An account number in the KSA form. The data API leaves out on transactions that it is an IBAN. */
export function saAccountIdentifier(account: Identifier | null | undefined): SaAccountIdentifier | null {
  if (!account?.identification) return null;
  return {
    identification_type: samaWord(account.scheme_name ?? "IBAN"),
    identification: account.identification,
  };
}

/** {@link saAccountIdentifier} with the name that belongs to the number. */
export function saNamedAccountIdentifier(
  account: Identifier | null | undefined,
): SaNamedAccountIdentifier | null {
  const number = saAccountIdentifier(account);
  return number && { ...number, name: account?.name ?? null };
}
