export { type Entry, type Exported, type Member, readPackage } from "./read-package.ts";
export { renderPackage } from "./render-package.ts";
