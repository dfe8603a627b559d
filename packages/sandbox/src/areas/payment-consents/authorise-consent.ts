import { Fault, invalid } from "../../kernel/fault.ts";
import type { World } from "../../kernel/world.ts";
import {
  accountsOfSource,
  addBeneficiary,
  createSource,
  sideOfAccount,
  sourcesOf,
} from "../payment-sources/index.ts";
import {
  changeConsent,
  consentStateOf,
  type ConsentTransition,
  paymentConsentOf,
  type PaymentConsentRecord,
} from "./consent-record.ts";
import { payOnFile } from "./pay-on-file.ts";

/** How a customer agrees. */
export interface AuthoriseOptions {
  /** Default: the bank of the customer's first source, else the Open Finance bank. */
  readonly bankIdentifier?: string | undefined;
  /** Account of the source, as payment calls know it. Default: the first. */
  readonly accountId?: string | undefined;
}

/**
 * The customer agrees to a consent, as at the end of LinkSDK's `authorizeConsent`. Its immediate payment follows at once.
 *
 * @throws {Fault} 400 when it does not wait for that, 404 for an unknown consent
 */
export function authoriseConsent(
  world: World,
  consentId: string,
  { bankIdentifier, accountId }: AuthoriseOptions = {},
): PaymentConsentRecord {
  const consent = paymentConsentOf(world, consentId);
  if (consentStateOf(world, consent) !== "AWAITING_AUTHORISATION") throw notNow();
  const { customerId, destinationId } = consent;
  const source =
    sourcesOf(world, customerId).find(
      (each) => bankIdentifier === undefined || each.bankIdentifier === bankIdentifier,
    ) ?? createSource(world, { customerId, bankIdentifier, destinationId });
  addBeneficiary(world, source, destinationId, "create");
  const accounts = accountsOfSource(world, source);
  const account = accounts.find(({ id }) => id === (accountId ?? accounts[0]?.id));
  if (!account) throw invalid("account_id is none of the payment source");
  consent.paidFrom = {
    sourceId: source.id,
    accountId: account.id,
    side: sideOfAccount(source, account),
  };
  changeConsent(world, consent, "authorise");
  payAtOnce(world, consent);
  return consent;
}

/** A first payment that the limits do not allow, or that comes before the start, is left out. */
function payAtOnce(world: World, consent: PaymentConsentRecord): void {
  if (!consent.immediatePayment) return;
  const { amount, reference } = consent.immediatePayment;
  try {
    payOnFile(world, { consentId: consent.id, amount, reference }, "createWithConsent");
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
  }
}

/** What else can happen to a consent, whoever does it. A suspended one is withdrawn in a way of its own. */
export type ConsentChange = "reject" | "revoke" | "manage" | "withdraw" | "suspend" | "lift";

/**
 * Does something to a consent.
 *
 * @throws {Fault} 400 when its state does not allow that, 404 for an unknown consent
 */
export function endOrBlockConsent(
  world: World,
  consentId: string,
  change: ConsentChange,
  reason?: string,
): PaymentConsentRecord {
  const consent = paymentConsentOf(world, consentId);
  const ways: ConsentTransition[] = change === "withdraw" ? ["withdraw", "withdrawSuspended"] : [change];
  if (!ways.some((way) => changeConsent(world, consent, way))) throw notNow();
  if (reason !== undefined) consent.reason = reason;
  return consent;
}

function notNow(): Fault {
  return new Fault(400, "OPERATION_NOT_ALLOWED", "the state of the consent does not allow that");
}
