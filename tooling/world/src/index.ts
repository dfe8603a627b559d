export {
  type Channel,
  type ConnectedWorld,
  type ConnectedWorldOptions,
  createConnectedWorld,
} from "./create-connected-world.ts";
