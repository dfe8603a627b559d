export {
  createLink,
  linkOf,
  type LinkRecord,
  linksIn,
  switchLink,
  type UsageRecord,
  usagesIn,
} from "./link-record.ts";
export {
  approveOnPage,
  createSession,
  openSession,
  sessionOf,
  type SessionRecord,
} from "./session-record.ts";
export { sessionUrlOf, toLink, toSession, toUsage } from "./to-page.ts";
export { useLink, type UseLinkOptions } from "./use-link.ts";
