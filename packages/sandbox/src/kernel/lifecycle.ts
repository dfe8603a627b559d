import type { Region } from "./region.ts";

/** States of one kind of record and the ways between them: a file of `specs/<api>/lifecycles`, compiled. */
export interface Lifecycle<State extends string = string, Name extends string = string> {
  /** States that nothing leads out of. */
  readonly finals: readonly State[];
  readonly transitions: Readonly<Record<Name, Transition<State>>>;
}

/** One way from state to state. Without `after` and `at` somebody has to do it. */
export interface Transition<State extends string = string> {
  /** Empty where a record begins. */
  readonly from: readonly State[];
  readonly to: State;
  /** Milliseconds after `from` was entered. */
  readonly after?: number;
  /** A moment that belongs to the record. */
  readonly at?: string;
  /** Happens by the clock only to a record with this case, and then instead of the ways without one. */
  readonly case?: string;
  /** Type of the event, in the regions that send one. */
  readonly sends: Readonly<Partial<Record<Region, string>>>;
}

/** What was done to a record, and what decides about its future. Its state follows from this and the clock. */
export interface History<Name extends string = string> {
  /** Transitions that somebody did, in the order of time; the first one begins the record. */
  readonly done: { readonly transition: Name; readonly at: number }[];
  /** Moments that transitions name with `at`, in milliseconds since 1970. */
  readonly moments?: Readonly<Record<string, number>>;
  /** The cases that were chosen for it, for as many states as there are. */
  readonly cases?: readonly string[];
}
