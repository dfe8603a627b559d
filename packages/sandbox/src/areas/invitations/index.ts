export { invitationOf, type Invitation, invitationUrl, invite, useInvitation } from "./invitation.ts";
