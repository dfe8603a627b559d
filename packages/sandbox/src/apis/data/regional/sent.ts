/** Values that a bank sends: no null, and what is absent has no key. */
type Sent<T> = { [Key in keyof T]?: NonNullable<T[Key]> };

/** Leaves out what is null or undefined: the regional forms have optional keys where the common form has null. */
export function sent<T extends object>(values: T): Sent<T> {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  ) as Sent<T>;
}
