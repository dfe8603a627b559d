import type { Bank } from "@openlean/banks-client";
import { banksOf, isAvailable } from "../../areas/banks/index.ts";
import { entitiesOf, reconnectableEntityOf } from "../../areas/connections/index.ts";
import { useInvitation } from "../../areas/invitations/index.ts";
import { connectForReports } from "../../areas/reports/index.ts";
import { reconnect } from "../../areas/results/index.ts";
import { createAccountNumber } from "../../facts/iban.ts";
import { type PersonaName, personas } from "../../facts/personas/index.ts";
import type { AccountPlan } from "../../facts/personas/persona.ts";
import type { World } from "../../kernel/world.ts";
import type { LinkOutcome, LinkRequest, LinkSession } from "./link-session.ts";

/** The password of every test user. */
export const rightPassword = "password";
/** The code of every challenge, from Lean's older sandbox page. */
export const rightCode = "1111";
/** Wrong passwords or codes before the bank gives up. */
const maximumFailures = 3;

/** Banks that a call may offer, with whether they can be chosen now. */
export function offeredBanks(
  world: World,
  { accountType }: LinkRequest,
): { bank: Bank; available: boolean }[] {
  return banksOf(world)
    .filter(({ account_type }) => account_type === accountType)
    .map((bank) => ({ bank, available: isAvailable(bank, "data") }));
}

/** Brings a session to its first screen. */
export function begin(world: World, session: LinkSession): void {
  const request = session.request as LinkRequest;
  if (request.method === "captureRedirect") showOutcome(world, session);
  else if (request.method === "reconnect") {
    let entity: ReturnType<typeof reconnectableEntityOf> | undefined;
    try {
      entity = reconnectableEntityOf(world, request.reconnectId as string);
    } catch {
      entity = undefined;
    }
    if (!entity || entity.customerId !== request.customerId)
      return end(session, "ERROR", "reconnect_id is unknown, too old, or of another customer", "FAILED");
    session.bank = entity.bank;
    session.persona = entity.persona;
    session.step = "login";
  } else if (request.bankIdentifier === undefined) session.step = "banks";
  else chooseBank(world, session, request.bankIdentifier);
}

/** Shows what the journey at the bank has led to. */
function showOutcome(world: World, session: LinkSession): void {
  const { customerId, statusCode: code = "ACTIVE" } = session.request as LinkRequest;
  const entity = entitiesOf(world, customerId).at(-1);
  if (entity) session.bank = entity.bank;
  const good = entity !== undefined && (code === "ACTIVE" || code === "OK");
  // A code comes from the address of the page: only one that looks like a code is passed on.
  const known = /^[A-Z_]{2,60}$/.test(code) ? code : "UNKNOWN";
  end(
    session,
    good ? "SUCCESS" : "ERROR",
    good ? "the bank account is connected" : "the bank account was not connected",
    good || known !== "ACTIVE" ? known : "FAILED",
  );
}

/** The customer picks a bank. One that is switched off ends the journey. */
export function chooseBank(world: World, session: LinkSession, identifier: string): void {
  const request = session.request as LinkRequest;
  const found = offeredBanks(world, request).find(({ bank }) => bank.identifier === identifier);
  if (!found) return end(session, "ERROR", "bank_identifier is not a bank for this request", "FAILED");
  session.bank = found.bank;
  if (!found.available) return end(session, "ERROR", "the bank is not available at the moment", "FAILED");
  session.step = request.showConsent ? "consent" : "login";
}

/** Whether the next screen is the bank's own page, outside of the dialog. */
export function leavesPage({ request, bank, atBank, step }: LinkSession): boolean {
  return (
    step === "login" &&
    !atBank &&
    bank?.connection_type === "OPEN_BANKING" &&
    request?.redirects !== undefined
  );
}

/** The customer has read what is asked for and agrees. */
export function agree(session: LinkSession): void {
  session.step = "login";
}

/** The customer logs in at the bank. */
export function logIn(session: LinkSession, user: string, password: string): void {
  const known = Object.hasOwn(personas, user);
  if (!known || password !== rightPassword) return fail(session, "wrongPassword", "INVALID_CREDENTIALS");
  if (session.request?.method !== "reconnect") session.persona = user as PersonaName;
  pass(session, "code");
}

/** The customer enters the code. */
export function enterCode(world: World, session: LinkSession, code: string): void {
  if (code.trim() !== rightCode) return fail(session, "wrongCode", "MFA_ATTEMPTS_EXHAUSTED");
  if (session.request?.method !== "reconnect") return pass(session, "accounts");
  reconnect(world, session.request.reconnectId as string);
  return end(session, "SUCCESS", "the connection works again", "OK");
}

/** The customer chooses accounts and allows access: now the entity is made. */
export function allow(world: World, session: LinkSession, positions: readonly number[]): void {
  const { bank, persona = "default" } = session;
  const request = session.request as LinkRequest;
  const plans = personas[persona].accounts(world.region);
  const accounts = [...new Set(positions)].filter((position) => plans[position] !== undefined);
  if (accounts.length === 0) {
    session.problem = "noAccount";
    return;
  }
  connectForReports(world, {
    customerId: request.customerId,
    bankIdentifier: (bank as Bank).identifier,
    permissions: request.permissions,
    persona,
    accounts,
    transactionsFrom: request.accessFrom,
    transactionsTo: request.accessTo,
    bankConsentId: request.bankConsentId,
  });
  if (request.invitationId !== undefined) useInvitation(world, request.invitationId);
  end(session, "SUCCESS", "the bank account is connected", "ACTIVE");
}

/** The customer refuses at the bank. */
export function deny(session: LinkSession): void {
  end(session, "ERROR", "the customer did not allow access", "REJECTED_BY_BANK");
}

/** The customer closes the dialog. */
export function cancel(session: LinkSession): void {
  end(session, "CANCELLED", "the customer left");
}

/** Ends the journey when the customer token has, whatever screen is open. */
export function checkTime(world: World, session: LinkSession): void {
  if (session.outcome || !session.request || world.clock.now() < session.request.tokenEnds) return;
  end(session, "ERROR", "access_token has expired", "FAILED");
}

/** Accounts of the chosen test user, as the bank lists them. */
export function previewAccounts(
  world: World,
  session: LinkSession,
): { plan: AccountPlan; lastDigits: string }[] {
  const { bank, request, persona = "default" } = session;
  // This is the source that the entity will have, so the digits are those of its accounts.
  const random = world.random.fork(`entity ${request?.customerId} ${bank?.identifier}`);
  return personas[persona].accounts(world.region).map((plan, position) => {
    const own = random.fork(`account ${position}`);
    own.uuid();
    return { plan, lastDigits: createAccountNumber(world.region, own).iban.slice(-4) };
  });
}

/** Ends a session with what the caller will hear. */
export function end(
  session: LinkSession,
  status: LinkOutcome["status"],
  message: string,
  secondary_status?: string,
): void {
  const { bank } = session;
  session.outcome = {
    status,
    message,
    ...(secondary_status !== undefined && { secondary_status }),
    ...(bank && { bank: { bank_identifier: bank.identifier, is_supported: true } }),
    exit_point: status === "SUCCESS" ? "SUCCESS" : exitPoints[session.step],
    lean_correlation_id: crypto.randomUUID(),
  };
  session.step = "end";
}

const exitPoints: Record<LinkSession["step"], string> = {
  banks: "BANK_SELECTION",
  consent: "CONSENT",
  login: "CREDENTIALS",
  code: "MFA",
  accounts: "ACCOUNTS",
  end: "ERROR",
};

function pass(session: LinkSession, step: LinkSession["step"]): void {
  session.step = step;
  session.failures = 0;
  session.problem = undefined;
}

function fail(session: LinkSession, problem: "wrongPassword" | "wrongCode", status: string): void {
  session.failures++;
  session.problem = problem;
  if (session.failures >= maximumFailures) end(session, "ERROR", "too many wrong attempts", status);
}
