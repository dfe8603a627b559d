import type { Client } from "undici";
import { LeanOverloadError } from "../../errors/overload-error.ts";
import { Connection, type Task } from "./connection.ts";
import type { Connect } from "./connector.ts";

/** Connections that a cold start opens at once. More handshakes at a time only slow each other down. */
const first = 8;
/** How long a task may wait in the queue before the pool grows, in milliseconds. */
const patienceMs = 25;
const largest = 256;
/** Most tasks that wait for a connection. */
const mostWaiting = 5_000;
/**
 * How many connections one operation may have for each that is free: a single one takes three quarters, the next three
 * quarters of the rest, so that an operation whose calls all hang leaves room for the others.
 */
const sharePerFree = 3;

/** The tasks of one operation: how many have a connection, and those that wait for one, first come, first served. */
interface Lane {
  active: number;
  readonly waiting: Set<Task>;
}

/**
 * The connections to one origin, one exchange at a time on each. A burst of calls opens a few connections; the number
 * doubles while calls have to wait. The connection used last is used first, so that those not needed close.
 */
export class ConnectionPool {
  readonly #origin: string;
  readonly #Client: typeof Client;
  readonly #connect: Connect;
  readonly #idle: Connection[] = [];
  readonly #lanes = new Map<string, Lane>();
  #waiting = 0;
  #size = 0;
  #active = 0;
  #opening = 0;
  #growing = false;
  #closing = false;

  constructor(origin: string, ClientClass: typeof Client, connect: Connect) {
    this.#origin = origin;
    this.#Client = ClientClass;
    this.#connect = connect;
  }

  /** Sends a task over the next free connection. */
  dispatch(task: Task): void {
    const lane = this.#laneOf(task);
    if (this.#mayStart(lane)) {
      const connection = this.#take(task);
      if (connection) return this.#start(connection, task, lane);
    }
    if (this.#waiting >= mostWaiting)
      return task.refuse(
        new LeanOverloadError(
          `${task.operationId} was not sent: ${mostWaiting} calls wait for a connection to ${new URL(this.#origin).host}`,
          { operationId: task.operationId },
        ),
      );
    task.queuedAt = performance.now();
    lane.waiting.add(task);
    this.#waiting++;
    this.#growSoon();
  }

  /** Takes a task that nobody waits for any more out of the queue. */
  forget(task: Task): void {
    const lane = this.#lanes.get(task.operationId);
    if (!lane?.waiting.delete(task)) return;
    this.#waiting--;
    this.#tidy(task.operationId, lane);
  }

  /** Lets the tasks at hand finish and closes each connection after its last one. */
  close(): void {
    this.#closing = true;
    for (const connection of this.#idle.splice(0)) {
      this.#size--;
      connection.close();
    }
  }

  #laneOf({ operationId }: Task): Lane {
    let lane = this.#lanes.get(operationId);
    if (!lane) this.#lanes.set(operationId, (lane = { active: 0, waiting: new Set() }));
    return lane;
  }

  #mayStart(lane: Lane): boolean {
    return lane.active <= sharePerFree * (largest - this.#active - 1);
  }

  /** A connection for a task: an idle one that has not rested for too long, or a new one where there may be more. */
  #take(task: Task): Connection | undefined {
    while (this.#idle.at(-1)?.expired) this.#drop(this.#idle.pop() as Connection);
    if (!task.freshConnection && this.#idle.at(-1)?.fits(task)) return this.#idle.pop();
    const rested = this.#idle.length > 0;
    if (rested && this.#size >= largest) this.#drop(this.#idle.shift() as Connection);
    const more = rested || task.freshConnection || this.#opening < first;
    return more && this.#size < largest ? this.#open() : undefined;
  }

  #start(connection: Connection, task: Task, lane: Lane): void {
    lane.active++;
    this.#active++;
    connection.send(task);
  }

  #open(): Connection {
    this.#size++;
    this.#opening++;
    let counted = true;
    const opened = () => {
      if (counted) this.#opening--;
      counted = false;
    };
    return new Connection(this.#origin, this.#Client, this.#connect, opened, this.#released);
  }

  #drop(connection: Connection): void {
    this.#size--;
    connection.discard();
  }

  /** Takes a connection back after its exchange, for the next task. */
  readonly #released = (connection: Connection, task: Task, usable: boolean): void => {
    const lane = this.#laneOf(task);
    lane.active--;
    this.#active--;
    if (!usable) {
      this.#drop(connection);
      this.#startNext(() => this.#open());
    } else if (!this.#startNext((next) => this.#reuse(connection, next))) {
      if (!this.#closing) this.#idle.push(connection);
      else {
        this.#size--;
        connection.close();
      }
    }
    this.#tidy(task.operationId, lane);
  };

  #reuse(connection: Connection, task: Task): Connection {
    if (!task.freshConnection) return connection;
    this.#drop(connection);
    return this.#open();
  }

  /** Starts the task that waits longest in the first lane that may have another connection. */
  #startNext(connection: (task: Task) => Connection): boolean {
    if (this.#waiting === 0) return false;
    for (const [operationId, lane] of this.#lanes) {
      const [task] = this.#mayStart(lane) ? lane.waiting : [];
      if (!task) continue;
      lane.waiting.delete(task);
      this.#waiting--;
      // The other operations come first next time.
      this.#lanes.delete(operationId);
      this.#lanes.set(operationId, lane);
      this.#start(connection(task), task, lane);
      return true;
    }
    return false;
  }

  #tidy(operationId: string, lane: Lane): void {
    if (lane.active === 0 && lane.waiting.size === 0) this.#lanes.delete(operationId);
  }

  #growSoon(): void {
    if (this.#growing) return;
    this.#growing = true;
    // Timers run before the sockets are read: what has just arrived may free connections.
    setTimeout(() => setImmediate(() => this.#grow()), patienceMs);
  }

  #grow(): void {
    this.#growing = false;
    if (this.#waiting === 0) return;
    let waitsSince = Infinity;
    for (const lane of this.#lanes.values()) {
      const [task] = this.#mayStart(lane) ? lane.waiting : [];
      if (task && task.queuedAt < waitsSince) waitsSince = task.queuedAt;
    }
    if (performance.now() - waitsSince >= patienceMs)
      for (let more = Math.min(Math.max(first, this.#size), largest - this.#size); more > 0; more--)
        if (!this.#startNext(() => this.#open())) break;
    if (this.#waiting > 0) this.#growSoon();
  }
}
