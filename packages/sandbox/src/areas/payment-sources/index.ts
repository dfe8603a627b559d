export {
  addBeneficiary,
  createSource,
  type CreateSourceOptions,
  statusOfBeneficiary,
} from "./create-source.ts";
export { deleteSource } from "./delete-source.ts";
export {
  accountsOfSource,
  entityOfSource,
  type SourceAccount,
  sourceOf,
  type SourceRecord,
  sourcesIn,
  sourcesOf,
} from "./source-record.ts";
export { sideOfAccount, toSource } from "./to-source.ts";
export { whyRefused } from "./why-refused.ts";
