import type { StandingOrder } from "@openlean/data-client";

/** The Saudi standard wants an end for every order; this one stands for none. */
export const noEnd = { at: "9999-12-31T00:00:00Z", payments: 0 } as const;

/** `01:28` for every month on the 28th. The sandbox has monthly orders only. */
export function everyMonth(order: StandingOrder): string {
  return `01:${order.next_payment_date_time?.slice(8, 10) ?? "01"}`;
}
