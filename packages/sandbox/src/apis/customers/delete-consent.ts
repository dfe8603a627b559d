import { endConsent } from "../../areas/connections/index.ts";
import type { Handler } from "../../engine/handler.ts";
import type { CustomersOperations } from "../../generated/customers.ts";
import { notFound } from "../../kernel/fault.ts";
import { ownEntityOf } from "./own-entity.ts";

export const deleteConsent: Handler<CustomersOperations["deleteConsent"]> = (world, { path }) => {
  const entity = ownEntityOf(world, path);
  const consent = entity.consents.find(({ id }) => id === path.consent_id.toLowerCase());
  if (!consent) throw notFound("DATA_NOT_FOUND", "the consent");
  const now = world.clock.now();
  endConsent(consent, "revoke", now);
  entity.updatedAt = now;
  return { status: 200, body: {} };
};
