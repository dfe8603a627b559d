export { customerToken, type CustomerTokenCredentials, type CustomerTokenOptions } from "./customer-token.ts";
