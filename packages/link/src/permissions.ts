import type { Region } from "@openlean/core";

/** What a customer may be asked to share, by region. `balance` is singular. */
export interface Permissions {
  sa:
    | "identity"
    | "identities"
    | "accounts"
    | "balance"
    | "transactions"
    | "beneficiaries"
    | "direct_debits"
    | "standing_orders"
    | "scheduled_payments";
  ae: Permissions["sa"] | "payments";
}

/** A permission of this region. `payments` exists in the Emirates only. */
export type Permission<R extends Region = Region> = Permissions[R];

const data = {
  identity: true,
  identities: true,
  accounts: true,
  balance: true,
  transactions: true,
  beneficiaries: true,
  direct_debits: true,
  standing_orders: true,
  scheduled_payments: true,
} as const satisfies Record<Permission<"sa">, true>;

const names: { readonly [R in Region]: Readonly<Record<Permission<R>, true>> } = {
  sa: data,
  ae: { ...data, payments: true },
};

/** Names of the permissions of a region. */
export function permissionsOf(region: Region): string[] {
  return Object.keys(names[region]);
}
