export type { CustomerTokenOptions } from "@openlean/auth-client";
export { customerToken, type CustomerTokenCredentials } from "./customer-token.ts";
