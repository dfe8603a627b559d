import { recordEvent, withdrawEvents } from "./events.ts";
import type { History, Lifecycle } from "./lifecycle.ts";
import { allows, play, type Step } from "./machine.ts";
import type { World } from "./world.ts";

/** A record on its way through a lifecycle. */
export interface Course<State extends string, Name extends string> {
  readonly id: string;
  readonly lifecycle: Lifecycle<State, Name>;
  readonly history: History<Name>;
  /** Text and payload of an event that a step sends. It is asked as of the time of the step. */
  readonly eventOf: (type: string, step: Step<State, Name>) => { message: string; payload: object };
}

/**
 * Records the events of a record ahead of time: one for every step that is known to come and sends one. Those recorded
 * earlier that have not happened yet are taken back.
 *
 * @param known steps that were recorded before and have happened
 */
export function recordCourse<State extends string, Name extends string>(
  world: World,
  { id, lifecycle, history, eventOf }: Course<State, Name>,
  known = 0,
): void {
  const now = world.clock.now();
  withdrawEvents(world, id);
  for (const step of play(lifecycle, history, Infinity).slice(known)) {
    const type = lifecycle.transitions[step.transition].sends[world.region];
    if (step.at < now || type === undefined) continue;
    const { message, payload } = world.clock.at(step.at, () => eventOf(type, step));
    recordEvent(world, { type, message, payload, at: step.at, subject: id });
  }
}

/**
 * Does something to a record: notes it, and records the events of its course from there on.
 *
 * @returns `false`, and nothing changes, when its state does not allow that
 */
export function perform<State extends string, Name extends string>(
  world: World,
  course: Course<State, Name>,
  transition: Name,
): boolean {
  const { lifecycle, history } = course;
  const now = world.clock.now();
  if (!allows(lifecycle, history, transition, now)) return false;
  const known = play(lifecycle, history, now).length;
  history.done.push({ transition, at: now });
  recordCourse(world, course, known);
  return true;
}
