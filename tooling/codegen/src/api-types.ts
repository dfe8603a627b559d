import { type Document, listOperations } from "@openlean/spec-model";
import type ts from "typescript";
import { checkNames } from "./check-names.ts";
import { type OperationTypes, operationTypes } from "./operation-types.ts";
import { schemaTypes } from "./schema-types.ts";

/** What the files of an API are written from. */
export interface ApiTypes {
  /** Folder of the spec. */
  api: string;
  document: Document;
  /** Operations and webhooks, by path, then by method. */
  operations: OperationTypes[];
  /** The type of each schema and of what operations have of their own, by name. */
  types: ReadonlyMap<string, ts.TypeNode>;
}

/** @throws {SpecError} where names collide */
export async function apiTypes(api: string, document: Document): Promise<ApiTypes> {
  const operations = listOperations(document)
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    .map(operationTypes);
  checkNames(api, document, operations);
  const own = Object.assign({}, ...operations.map((each) => each.schemas)) as OperationTypes["schemas"];
  return { api, document, operations, types: await schemaTypes({ ...document.components?.schemas, ...own }) };
}
