export { currentConsent, hasAccess, readableEntityOf } from "./access.ts";
export { connect, type ConnectOptions } from "./connect.ts";
export { type ConsentRecord, endConsent, standardStateOf, statusOf } from "./consent.ts";
export { expireConsent, withdrawConsent } from "./customer-ends-consent.ts";
export { endConnection } from "./end-connection.ts";
export { entitiesIn, entitiesOf, entityOf, type EntityRecord, refreshedAt } from "./entity-record.ts";
export { lastDay } from "./last-day.ts";
export {
  endSession,
  hasEndedSession,
  noteReconnect,
  reconnectableEntityOf,
  restoreSession,
} from "./sessions.ts";
