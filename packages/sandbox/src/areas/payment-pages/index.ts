export { createLink, linkOf, linksIn, switchLink, usagesIn } from "./link-record.ts";
export { approveOnPage, createSession, openSession, sessionOf } from "./session-record.ts";
export { sessionUrlOf, toLink, toSession, toUsage } from "./to-page.ts";
export { useLink } from "./use-link.ts";
