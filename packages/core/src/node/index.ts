export { explainConnection } from "./explain-connection.ts";
export { type NodeTransport, nodeTransport, type NodeTransportOptions } from "./node-transport.ts";
