export {
  createDestination,
  defaultDestinationOf,
  destinationOf,
  type DestinationRecord,
  destinationsOf,
  statusOf,
} from "./destination-record.ts";
export { sideOfDestination, toDestination, toIntentDestination } from "./to-destination.ts";
