import type { Region } from "@openlean/core";

/** What a customer may be asked to share, by region. `balance` is singular. */
export interface Permissions {
  sa: Both | "identities" | "beneficiaries" | "direct_debits" | "standing_orders" | "scheduled_payments";
  ae: Both | "payments";
}

type Both = "identity" | "accounts" | "balance" | "transactions";

/** A permission of this region. `payments` exists in the Emirates only, the rest of the data in Saudi Arabia only. */
export type Permission<R extends Region = Region> = Permissions[R];

const both = { identity: true, accounts: true, balance: true, transactions: true } as const;

const names: { readonly [R in Region]: Readonly<Record<Permission<R>, true>> } = {
  sa: {
    ...both,
    identities: true,
    beneficiaries: true,
    direct_debits: true,
    standing_orders: true,
    scheduled_payments: true,
  },
  ae: { ...both, payments: true },
};

/** Names of the permissions of a region. */
export function permissionsOf(region: Region): string[] {
  return Object.keys(names[region]);
}
