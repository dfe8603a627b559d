import { notFound } from "../../kernel/fault.ts";
import { dayOf, isoDay } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";
import { entitiesIn } from "../connections/index.ts";

/** What a proof of address says. */
export interface ProofOfAddress {
  readonly name: string;
  readonly address: readonly string[];
  readonly bank: string;
  readonly issuedOn: string;
}

/**
 * The proof of address of a connection. Where ids of documents come from is not documented; here the document has the id of
 * its entity.
 *
 * @throws {Fault} 404 for an unknown document
 */
export function proofOfAddress(world: World, documentId: string): ProofOfAddress {
  const entity = entitiesIn(world).get(documentId.toLowerCase());
  if (!entity || entity.deleted) throw notFound("DATA_NOT_FOUND", "the document");
  const { holder, bank, createdAt } = entity;
  return {
    name: holder.fullName,
    address: [`${holder.building} ${holder.street}`, `${holder.district}, ${holder.town}`, holder.postCode],
    bank: bank.name,
    issuedOn: isoDay(dayOf(createdAt)),
  };
}
