import { join } from "node:path";

/** Folder of this package. */
export const docsFolder: string = join(import.meta.dirname, "..");

/** Folder of the repository. */
export const repository: string = join(docsFolder, "../..");

/** Pages that Astro renders. */
export const contentFolder: string = join(docsFolder, "src/content/docs");

/** The built site. */
export const siteFolder: string = join(docsFolder, "dist");

/** Path the site is served under, with a slash at both ends. `DOCS_BASE` sets it; `/` otherwise. */
export const base: string = `/${process.env["DOCS_BASE"] ?? ""}/`.replaceAll(/\/+/g, "/");

/** Origin of the published site, for links that must be absolute. `DOCS_SITE` sets it. */
export const site: string = process.env["DOCS_SITE"] ?? "http://localhost:4321";
