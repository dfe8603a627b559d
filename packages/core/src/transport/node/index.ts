export { explainConnection } from "./explain-connection.ts";
export { proxyUrl } from "./proxy-url.ts";
export { type NodeTransport, nodeTransport, type NodeTransportOptions } from "./node-transport.ts";
