/** Serves the site while it is written, on a free port. Samples are not run. */
import { operations } from "@openlean/samples";
import { dev } from "astro";
import { docsFolder } from "./paths.ts";
import { writeContent } from "./write-content.ts";
import { writeReference } from "./write-reference.ts";

const none = { passed: 0, total: operations.length };
await writeReference();
writeContent({ operations: operations.length, reference: none, documents: none, curl: none, failures: {} });
await dev({ root: docsFolder });
