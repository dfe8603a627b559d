export {
  type AvailabilityChange,
  banksOf,
  changeAvailability,
  isAvailable,
  whoDisabled,
} from "./availability.ts";
