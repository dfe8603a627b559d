import { registered } from "@openlean/spec-model";
import type { OperationTypes } from "./operation-types.ts";

/** The name that the statuses have which no operation of an API documents on its own. */
export const undocumentedName = "Undocumented";

/** Registered statuses that none of an API's operations documents on its own; ranges and `default` do not count. */
export function undocumentedStatuses(operations: readonly OperationTypes[]): number[] {
  const exact = operations.flatMap(({ answers }) => answers.filter(({ key }) => /^\d{3}$/.test(key)));
  return without(
    registered,
    exact.flatMap(({ statuses }) => statuses),
  );
}

/** The registered statuses that an operation does not document, as a union; most of them under their common name. */
export function undocumentedUnion(
  { answers }: OperationTypes,
  common: readonly number[],
): string | undefined {
  const documented = answers.flatMap(({ statuses }) => statuses);
  const own = without(registered, documented);
  if (own.length === 0) return undefined;
  const hasCommon = common.length > 0 && common.every((status) => own.includes(status));
  return hasCommon ? [...without(own, common), undocumentedName].join(" | ") : own.join(" | ");
}

function without(statuses: readonly number[], others: readonly number[]): number[] {
  return statuses.filter((status) => !others.includes(status));
}
