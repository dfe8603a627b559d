import { copy } from "./copy.ts";
import { createRandom, type Random } from "./random.ts";
import { createState, type State } from "./state.ts";
import type { World } from "./world.ts";

/** Everything that a caller can have changed, at one moment. */
interface Snapshot {
  readonly state: State;
  readonly now: number;
  readonly random: Random;
}

/** Snapshots of one sandbox and its way back to the start. */
export interface Snapshots {
  /** Keeps the present state. Returns the id to restore it with. */
  take(): string;
  /** Puts a state back, as often as wanted. Returns `false` for an unknown id. */
  restore(id: string): boolean;
  /** Forgets everything that happened. With a seed, ids and bank data follow from that one from now on. */
  reset(seed?: number): void;
}

/** Most snapshots that are kept; the oldest goes first. */
const maximumKept = 100;

/** Makes the {@link Snapshots} of a sandbox. `restored` is called after the state was replaced. */
export function createSnapshots(world: World, restored: () => void): Snapshots {
  const kept = new Map<string, Snapshot>();
  let taken = 0;

  function put({ state, now, random }: Snapshot): void {
    world.state = copy(state);
    world.random = random;
    // The outbox looks at the new state before the clock wakes it.
    restored();
    world.clock.set(now);
  }

  return {
    take() {
      const [oldest] = kept.keys();
      if (oldest !== undefined && kept.size >= maximumKept) kept.delete(oldest);
      const id = `snapshot-${++taken}`;
      const { random, clock } = world;
      kept.set(id, { state: copy(world.state), now: clock.now(), random });
      return id;
    },
    restore(id) {
      const snapshot = kept.get(id);
      if (snapshot) put(snapshot);
      return snapshot !== undefined;
    },
    reset(seed) {
      const random = seed === undefined ? world.random : createRandom(`openlean/${world.region}/${seed}`);
      put({ state: createState(), now: world.clock.now() - world.clock.offset(), random });
    },
  };
}
