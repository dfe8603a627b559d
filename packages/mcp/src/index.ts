export type { Audit, AuditEntry } from "./calls/audit.ts";
export { connectLean, type LeanOptions } from "./connection/connect-lean.ts";
export { connectSandbox, type LocalOptions } from "./connection/connect-sandbox.ts";
export type { Connection, PendingConnection, Readers } from "./connection/connection.ts";
export { createHandler, type Handler, type HandlerOptions } from "./create-handler.ts";
export { createServer } from "./create-server.ts";
export { type MaskLevel, maskLevels } from "./mask/level.ts";
export { createToolbox, type Toolbox, type ToolboxOptions, type ToolResult } from "./calls/toolbox.ts";
export type { Tool } from "./tools/tool.ts";
