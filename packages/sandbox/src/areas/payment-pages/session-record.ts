import { sessionLifecycle } from "../../generated/payments-lifecycles.ts";
import { type Course, perform } from "../../kernel/course.ts";
import { invalid, notFound } from "../../kernel/fault.ts";
import type { History } from "../../kernel/lifecycle.ts";
import { stateAt } from "../../kernel/machine.ts";
import { defineTable, type Table } from "../../kernel/tables.ts";
import type { World } from "../../kernel/world.ts";
import { customerOf } from "../customers/index.ts";
import { approvePayment, checkPayable, intentOf, paymentOf, progressOf } from "../payments/index.ts";

/** State of a session. */
export type SessionState = "CREATED" | "ACTIVE" | "AUTHORIZED" | "COMPLETED" | "EXPIRED";

/** Something that happens to a session. */
type SessionTransition = keyof typeof sessionLifecycle.transitions;

/** A page on which a customer can approve an intent. */
export interface SessionRecord extends History<SessionTransition> {
  readonly id: string;
  /** Last part of the page's URL. */
  readonly pageId: string;
  readonly customerId: string;
  readonly intentId: string;
  readonly redirectUrl: string;
  readonly expiresAt: number;
}

const sessionsIn: Table<SessionRecord> = defineTable("sessions");

/** How long a page can be used, in milliseconds. Lean publishes no time. */
const lifetimeMs = 30 * 60_000;

/** What a session is made from. */
export interface CreateSessionOptions {
  readonly customerId: string;
  readonly intentId: string;
  readonly redirectUrl: string;
}

/**
 * Makes a page for an intent.
 *
 * @throws {Fault} 404 for an unknown customer or intent; 400 for an intent of another customer or one that cannot be paid
 */
export function createSession(world: World, options: CreateSessionOptions): SessionRecord {
  const { customer_id: customerId } = customerOf(world, options.customerId);
  const intent = intentOf(world, options.intentId);
  if (intent.customerId !== customerId) throw invalid("payment_intent_id is of another customer");
  checkPayable(world, intent);
  const sessions = sessionsIn(world);
  const random = world.random.fork(`session ${sessions.size}`);
  const now = world.clock.now();
  const expiresAt = now + lifetimeMs;
  const session: SessionRecord = {
    id: random.uuid(),
    pageId: random.uuid(),
    customerId,
    intentId: intent.id,
    redirectUrl: options.redirectUrl,
    expiresAt,
    done: [{ transition: "create", at: now }],
    moments: { expires_at: expiresAt },
  };
  sessions.set(session.id, session);
  return session;
}

/** @throws {Fault} 404, with a code that Lean does not document */
export function sessionOf(world: World, sessionId: string): SessionRecord {
  const session = sessionsIn(world).get(sessionId.toLowerCase());
  if (!session) throw notFound("DATA_NOT_FOUND", "the session");
  return session;
}

/** State of a session now. It is complete when its payment is decided. */
export function sessionStateOf(world: World, session: SessionRecord): SessionState {
  const { state } = stateAt(sessionLifecycle, session, world.clock.now());
  if (state !== "AUTHORIZED") return state;
  const { paymentId } = intentOf(world, session.intentId);
  const payment = paymentId === undefined ? undefined : progressOf(world, paymentOf(world, paymentId));
  if (payment?.state !== "ACCEPTED_BY_BANK" && payment?.state !== "FAILED") return state;
  return sessionLifecycle.transitions.complete.to;
}

/**
 * The customer opens the page.
 *
 * @throws {Fault} 400 when the state of the session does not allow that
 */
export function openSession(world: World, session: SessionRecord): void {
  change(world, session, "open");
}

/**
 * The customer approves on the page, which they open first if need be.
 *
 * @throws {Fault} 400 when the state of the session or of its intent does not allow that
 */
export function approveOnPage(world: World, session: SessionRecord): void {
  checkPayable(world, intentOf(world, session.intentId));
  if (sessionStateOf(world, session) === "CREATED") openSession(world, session);
  change(world, session, "authorize");
  approvePayment(world, session.intentId, { how: "payOnPage" });
}

function change(world: World, session: SessionRecord, transition: SessionTransition): void {
  const course: Course<SessionState, SessionTransition> = {
    id: session.id,
    lifecycle: sessionLifecycle,
    history: session,
    eventOf: noEvent,
  };
  if (!perform(world, course, transition)) throw invalid("the state of the session does not allow that");
}

function noEvent(): never {
  throw new Error("sessions send no event");
}
