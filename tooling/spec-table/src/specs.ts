import { join } from "node:path";

/** The folder with the specs of all APIs. */
export const specs: string = join(import.meta.dirname, "../../../specs");
