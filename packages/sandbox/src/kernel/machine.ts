import type { History, Lifecycle, Transition } from "./lifecycle.ts";

/** A transition that happened, or will happen unless something else comes first. */
export interface Step<State extends string = string, Name extends string = string> {
  readonly transition: Name;
  /** The state afterwards. */
  readonly state: State;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/**
 * The way of a record through its lifecycle: what was done to it, and in between the transitions whose time has come. What
 * was done in a state that does not allow it has no effect.
 *
 * @param until last moment that counts; `Infinity` for everything that is known to happen
 * @returns at least the beginning
 * @throws {Error} for a record without a beginning: a mistake in the sandbox
 */
export function play<State extends string, Name extends string>(
  lifecycle: Lifecycle<State, Name>,
  history: History<Name>,
  until: number,
): [Step<State, Name>, ...Step<State, Name>[]] {
  const [first, ...rest] = history.done;
  if (!first) throw new Error("a record without a beginning has no state");
  const begin = { ...first, state: lifecycle.transitions[first.transition].to };
  const steps: [Step<State, Name>, ...Step<State, Name>[]] = [begin];
  let entered = begin;
  let seen = new Set<Name>();

  function take(step: Step<State, Name>): void {
    steps.push(step);
    seen.add(step.transition);
    if (step.state === entered.state) return;
    entered = step;
    seen = new Set();
  }

  for (const deed of [...rest, undefined]) {
    const end = Math.min(deed?.at ?? Infinity, until);
    for (;;) {
      const next = nextTimed(lifecycle, history, entered, seen);
      if (!next || next.at > end) break;
      take(next);
    }
    if (!deed || deed.at > until) return steps;
    const { from, to } = lifecycle.transitions[deed.transition];
    if (from.includes(entered.state)) take({ ...deed, state: to });
  }
  return steps;
}

/** The last step of a record so far: its state, and since when. */
export function stateAt<State extends string, Name extends string>(
  lifecycle: Lifecycle<State, Name>,
  history: History<Name>,
  now: number,
): Step<State, Name> {
  const steps = play(lifecycle, history, now);
  return steps.at(-1) ?? steps[0];
}

/** Whether somebody can do this to a record in its present state. */
export function allows<State extends string, Name extends string>(
  lifecycle: Lifecycle<State, Name>,
  history: History<Name>,
  transition: Name,
  now: number,
): boolean {
  return lifecycle.transitions[transition].from.includes(stateAt(lifecycle, history, now).state);
}

/** The soonest transition that the clock alone will bring, each at most once while the record stays in its state. */
function nextTimed<State extends string, Name extends string>(
  { transitions }: Lifecycle<State, Name>,
  { moments = {}, cases = [] }: History<Name>,
  entered: Step<State, Name>,
  seen: ReadonlySet<Name>,
): Step<State, Name> | undefined {
  const ways = (Object.entries(transitions) as [Name, Transition<State>][]).filter(
    ([name, way]) =>
      way.from.includes(entered.state) &&
      !seen.has(name) &&
      (way.case === undefined || cases.includes(way.case)),
  );
  const leaves = ({ to }: Transition<State>): boolean => to !== entered.state;
  const isDecided = ways.some(([, way]) => way.case !== undefined && leaves(way));
  let next: Step<State, Name> | undefined;
  for (const [transition, way] of ways) {
    if (isDecided && way.case === undefined && leaves(way)) continue;
    const due = way.at === undefined ? entered.at + (way.after ?? NaN) : (moments[way.at] ?? NaN);
    if (Number.isNaN(due)) continue;
    const at = Math.max(due, entered.at);
    if (!next || at < next.at) next = { transition, state: way.to, at };
  }
  return next;
}
