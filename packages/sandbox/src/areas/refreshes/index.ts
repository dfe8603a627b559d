export { connectBank } from "./connect-bank.ts";
export { refreshesOf, refreshOf } from "./refresh-record.ts";
export { toRefresh, toRefreshResponse } from "./to-refresh.ts";
export { startRefresh } from "./start-refresh.ts";
