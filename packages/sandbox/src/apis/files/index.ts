import document from "@openlean/files-client/openapi.json" with { type: "json" };
import { type ApiModule, defineApi } from "../../engine/api-module.ts";
import type { FilesOperations } from "../../generated/files.ts";
import { getProofOfAddress } from "./get-proof-of-address.ts";

/** `specs/files`. */
export const filesApi: ApiModule = defineApi<FilesOperations>()({
  name: "files",
  document,
  handlers: { getProofOfAddress },
  notPlayed: [],
});
