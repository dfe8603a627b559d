import type { PermissionName } from "../../facts/permissions.ts";
import { Fault, notFound } from "../../kernel/fault.ts";
import { defineTable, type Table } from "../../kernel/tables.ts";
import { dayMs } from "../../kernel/time.ts";
import type { World } from "../../kernel/world.ts";

/** A page on which a customer connects a bank without LinkSDK. Times are milliseconds since 1970. */
export interface Invitation {
  readonly id: string;
  readonly customerId: string;
  readonly permissions: readonly PermissionName[];
  /** Default: the customer chooses. */
  readonly bankIdentifier?: string | undefined;
  readonly redirects?: { readonly success: string; readonly fail: string } | undefined;
  readonly accountType: "PERSONAL" | "BUSINESS";
  readonly expiresAt: number;
  readonly transactionsFrom?: number | undefined;
  /** The bank's id of the consent that comes of it. */
  readonly bankConsentId?: string | undefined;
}

const invitationsIn: Table<Invitation> = defineTable("invitations");
/** By id; an invitation works once. */
const usedIn: Table<true> = defineTable("used invitations");

/** Invites a customer, for 24 hours unless told otherwise. The id is the secret of the link. */
export function invite(
  world: World,
  invitation: Omit<Invitation, "id" | "expiresAt"> & { expiresAt?: number | undefined },
): Invitation {
  const id = world.random.fork(`invitation ${invitationsIn(world).size}`).uuid();
  const expiresAt = invitation.expiresAt ?? world.clock.now() + dayMs;
  const made = { ...invitation, id, expiresAt };
  invitationsIn(world).set(id, made);
  return made;
}

/** Where the customer is sent. */
export function invitationUrl(world: World, { id }: Invitation): string {
  return `${world.urls.api}/link/invitations/${id}`;
}

/** @throws {Fault} 404 for an unknown one, 410 for one that is used up or too old */
export function invitationOf(world: World, id: string): Invitation {
  const invitation = invitationsIn(world).get(id.toLowerCase());
  if (!invitation) throw notFound("INVALID_URL", "the link");
  if (usedIn(world).has(invitation.id) || invitation.expiresAt <= world.clock.now())
    throw new Fault(410, "INVALID_URL", "the link is used up or too old; make a new one");
  return invitation;
}

/** Notes that a bank was connected over an invitation. */
export function useInvitation(world: World, id: string): void {
  usedIn(world).set(id, true);
}
