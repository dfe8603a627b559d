/** `get-customer` for `getCustomer`, and for `payment.created` `payment-created`. */
export function kebab(name: string): string {
  return name
    .replaceAll(/[._ ]/g, "-")
    .replaceAll(/([a-z\d])([A-Z])/g, "$1-$2")
    .toLowerCase();
}

/** `OpenBanking` for `open-banking`. */
export function pascal(name: string): string {
  return kebab(name)
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

/** `openBanking` for `open-banking`. */
export function camel(name: string): string {
  const word = pascal(name);
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** Name of a path's file: `banks_v1_.yaml` for `/banks/v1/`. */
export function pathFile(path: string): string {
  return `${path.slice(1).replaceAll("/", "_")}.yaml`;
}
