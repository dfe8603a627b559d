import type { PermissionSet } from "@openlean/customers-client";
import type { Region } from "../kernel/region.ts";

/** A kind of data a customer can share. */
export type PermissionName = keyof PermissionSet;

/** Every permission, in the order Lean documents them. */
export const permissionNames: readonly PermissionName[] = [
  "identity",
  "accounts",
  "balance",
  "transactions",
  "identities",
  "scheduled_payments",
  "standing_orders",
  "direct_debits",
  "beneficiaries",
];

const uae = new Set<PermissionName>(["identity", "accounts", "balance", "transactions"]);

/** Whether the banks of a region can share this at all. */
export function isOffered(region: Region, permission: PermissionName): boolean {
  return region === "sa" || uae.has(permission);
}

/** The object form of a list of permissions. What the region does not offer is false, as in Lean's answers. */
export function permissionSet(region: Region, granted: readonly PermissionName[]): PermissionSet {
  return Object.fromEntries(
    permissionNames.map((name) => [name, granted.includes(name) && isOffered(region, name)]),
  ) as unknown as PermissionSet;
}
