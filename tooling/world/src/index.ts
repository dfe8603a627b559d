export {
  type Channel,
  type ConnectedWorld,
  type ConnectedWorldOptions,
  createConnectedWorld,
} from "./create-connected-world.ts";
export { type Asking, fillExample, valueFor, type Values } from "./fill-example.ts";
