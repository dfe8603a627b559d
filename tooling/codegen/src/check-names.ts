import { below, type Document, reservedNames, SpecError } from "@openlean/spec-model";
import type { OperationTypes } from "./operation-types.ts";
import { pascalCase } from "./pascal-case.ts";

/** @throws {SpecError} for a schema without a usable name, or whose name another type of the package has */
export function checkNames(api: string, document: Document, operations: readonly OperationTypes[]): void {
  const taken = new Map<string, string>(
    reservedNames.map((name) => [name, "is a type that generated code uses"]),
  );
  const prefix = pascalCase(api);
  for (const name of [`${prefix}Client`, `${prefix}Paths`])
    taken.set(name, "is a type of the package itself");
  for (const { name, operation, schemas } of operations)
    for (const type of new Set([...Object.keys(schemas), `${name}Options`, `${name}Result`])) {
      if (taken.has(type))
        throw new SpecError(
          `the type \`${type}\` ${taken.get(type)}: rename the operation`,
          operation.pointer,
        );
      taken.set(type, `is a type of the operation \`${operation.operationId}\``);
    }
  for (const name of Object.keys(document.components?.schemas ?? {})) {
    const pointer = below("#/components/schemas", name);
    if (!/^[A-Z][A-Za-z0-9]*$/.test(name))
      throw new SpecError(
        `the schema \`${name}\` is no PascalCase name that a type can have: rename it`,
        pointer,
      );
    const reason = taken.get(name);
    if (reason !== undefined)
      throw new SpecError(`the schema's name \`${name}\` ${reason}: rename it`, pointer);
  }
}
