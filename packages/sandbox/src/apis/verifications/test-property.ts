/** The one owner in the register of the sandbox. */
export const owner: { readonly type: string; readonly value: string } = {
  type: "NATIONAL_ID",
  value: "1106972886",
};
/** The property that can be looked up. */
export const property: { readonly number: string; readonly registeredOn: string } = {
  number: "0000000000000101",
  registeredOn: "1445-08-06",
};

/** Whether a kind of identification is a birth date. */
export function isBirthDate(type: string): boolean {
  return type.startsWith("DATE_OF_BIRTH_");
}
