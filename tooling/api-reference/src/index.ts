export { type Entry, type Exported, type Member, type Package, readPackages } from "./read-package.ts";
export { renderPackage } from "./render-package.ts";
