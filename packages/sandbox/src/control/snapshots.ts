import { createRandom, type Random } from "../domain/random.ts";
import { createStore, type Store } from "../domain/store.ts";
import type { World } from "../domain/world.ts";
import { copy } from "./copy.ts";

/** Everything that a caller can have changed, at one moment. */
interface Snapshot {
  readonly store: Store;
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

/** Makes the {@link Snapshots} of a sandbox. `restored` is called after the store was replaced. */
export function createSnapshots(world: World, restored: () => void): Snapshots {
  const kept = new Map<string, Snapshot>();
  let taken = 0;

  function put({ store, now, random }: Snapshot): void {
    const { listeners } = world.store.events;
    Object.assign(world.store, copy(store));
    for (const listener of listeners) world.store.events.listeners.add(listener);
    world.random = random;
    // The outbox looks at the new store before the clock wakes it.
    restored();
    world.clock.set(now);
  }

  return {
    take() {
      const [oldest] = kept.keys();
      if (oldest !== undefined && kept.size >= maximumKept) kept.delete(oldest);
      const id = `snapshot-${++taken}`;
      const { random, clock } = world;
      kept.set(id, { store: copy(world.store), now: clock.now(), random });
      return id;
    },
    restore(id) {
      const snapshot = kept.get(id);
      if (snapshot) put(snapshot);
      return snapshot !== undefined;
    },
    reset(seed) {
      const random = seed === undefined ? world.random : createRandom(`openlean/${world.region}/${seed}`);
      put({ store: createStore(), now: world.clock.now() - world.clock.offset(), random });
    },
  };
}
