import {
  type Method,
  methods,
  type OpenApiDocument,
  type Parameter,
  type RequestBody,
  resolve,
  type ResponseObject,
} from "./document.ts";

/** One operation of a specification, references followed. */
export interface Operation {
  readonly id: string;
  readonly method: Method;
  /** As in the specification, `{name}` for parameters. */
  readonly path: string;
  /** Whether a caller must prove who it is. */
  readonly authenticated: boolean;
  /** Countries that have the operation. */
  readonly regions: readonly string[];
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | undefined;
  readonly responses: ReadonlyMap<number, ResponseObject>;
  readonly document: OpenApiDocument;
}

/** The operations of a document, those with fixed segments before those with a parameter in the same place. */
export function operationsOf(document: OpenApiDocument): Operation[] {
  return Object.entries(document.paths ?? {})
    .flatMap(([path, item]) =>
      methods.flatMap((method) => {
        const operation = item[method];
        if (!operation) return [];
        const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
        return {
          id: operation.operationId,
          method,
          path,
          authenticated: (operation.security ?? document.security ?? []).length > 0,
          regions: operation["x-lean-regions"] ?? ["sa", "ae"],
          parameters: parameters.map((parameter) => resolve(document, parameter)),
          requestBody: operation.requestBody && resolve(document, operation.requestBody),
          responses: new Map(
            Object.entries(operation.responses).map(([status, response]) => [
              Number(status),
              resolve(document, response),
            ]),
          ),
          document,
        };
      }),
    )
    .sort((a, b) => compare(specificity(a.path), specificity(b.path)));
}

/** Sorts fixed segments before parameters. */
function specificity(path: string): string {
  return path.replaceAll(/\{[^}]+\}/g, "\uffff");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
