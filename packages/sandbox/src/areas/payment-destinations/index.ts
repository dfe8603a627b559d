export {
  createDestination,
  defaultDestinationOf,
  destinationOf,
  destinationsOf,
  statusOf,
} from "./destination-record.ts";
export { sideOfDestination, toDestination, toIntentDestination } from "./to-destination.ts";
