export { proofOfAddress } from "./proof-of-address.ts";
