import type { Invitation } from "../../areas/invitations/index.ts";
import { lookOf } from "./check-call.ts";
import type { LinkSession } from "./link-session.ts";

/** The journey of a link: on a page of its own, which no other page frames. */
export function openInvitation(invitation: Invitation): LinkSession {
  return {
    look: lookOf({}),
    parent: "null",
    request: {
      method: "connect",
      customerId: invitation.customerId,
      permissions: invitation.permissions,
      bankIdentifier: invitation.bankIdentifier,
      accountType: invitation.accountType,
      accessFrom: invitation.transactionsFrom,
      accessTo: undefined,
      redirects: invitation.redirects,
      showConsent: true,
      reconnectId: undefined,
      statusCode: undefined,
      invitationId: invitation.id,
      bankConsentId: invitation.bankConsentId,
      tokenEnds: invitation.expiresAt,
    },
    step: "end",
    failures: 0,
    atBank: true,
  };
}
