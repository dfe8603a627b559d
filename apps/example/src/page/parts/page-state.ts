import type { Account } from "@openlean/data-client";
import type { Entity } from "@openlean/customers-client";
import { type Context, createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Setup } from "../../server/routes/setup.ts";
import type { FeedEntry } from "../../server/webhook-feed.ts";

/** What the cards share: who is looked at, and what has happened. */
export interface PageState {
  setup: Setup;
  theme: "light" | "dark";
  customerId: string | undefined;
  chooseCustomer: (customerId: string) => void;
  entity: Entity | undefined;
  chooseEntity: (entity: Entity | undefined) => void;
  account: Account | undefined;
  chooseAccount: (account: Account | undefined) => void;
  /** Deliveries to the webhook URL, newest first. */
  feed: readonly FeedEntry[];
  /** Grows when anything may have changed at Lean: put it among the inputs of a call. */
  version: number;
  changed: () => void;
}

export const Page: Context<PageState> = createContext<PageState>({} as PageState);

export function usePage(): PageState {
  return useContext(Page);
}
