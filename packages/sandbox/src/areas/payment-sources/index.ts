export { addBeneficiary, createSource, statusOfBeneficiary } from "./create-source.ts";
export { deleteSource } from "./delete-source.ts";
export { accountsOfSource, type SourceAccount, sourceOf, sourcesIn, sourcesOf } from "./source-record.ts";
export { sideOfAccount, toSource } from "./to-source.ts";
export { whyRefused } from "./why-refused.ts";
