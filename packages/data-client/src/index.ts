export { createDataClient, type DataClient } from "./create-data-client.ts";
export type * from "./generated/paths.ts";
export type * from "./generated/schema.ts";
export type { RefreshOutcome } from "./refresh-outcome.ts";
export { waitForData } from "./wait-for-data.ts";
export { waitForRefresh, type WaitForRefreshOptions } from "./wait-for-refresh.ts";
export { waitForResult } from "./wait-for-result.ts";
