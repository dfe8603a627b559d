export { signBody } from "./sign-body.ts";
export {
  type StoreCase,
  webhookStoreContract,
  type WebhookStoreContractOptions,
} from "./webhook-store-contract.ts";
