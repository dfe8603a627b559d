import { LeanConfigError, type Region } from "@openlean/core";
import type { Lean } from "../lean.ts";

/** What the page needs to open LinkSDK for one customer. */
export interface LinkTicket {
  region: Region;
  sandbox: boolean;
  app_token: string;
  /** The only token that ever reaches a browser: of scope `customer.<id>`, an hour at most. */
  access_token: string | null;
}

/** A ticket for the customer. A real application checks first that the signed-in user is this customer. */
export async function createTicket(
  { settings }: Lean,
  { customer_id }: { customer_id: string },
): Promise<LinkTicket> {
  const { region, environment, appToken, bearer } = settings;
  const access_token = bearer ? await bearer.customerToken(customer_id) : null;
  if (!appToken) throw new LeanConfigError("missing_setting", "LEAN_APP_TOKEN is not set; see .env.example");
  return { region, sandbox: environment === "sandbox", app_token: appToken, access_token };
}
