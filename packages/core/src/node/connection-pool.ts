import type { Client, Dispatcher } from "undici";
import type { Connect } from "./connector.ts";

/** A request that waits for a connection. It is undici's handler of the exchange at the same time. */
export interface Task extends Dispatcher.DispatchHandler {
  readonly options: Dispatcher.DispatchOptions;
  /** Set when a connection was given to the task. */
  connection: Connection | undefined;
  /** Whether nobody waits for the answer any more. */
  readonly done: boolean;
}

/** Connections that a cold start opens at once. More handshakes at a time only slow each other down. */
const first = 8;
/** How long a task may wait in the queue before the pool grows, in milliseconds. */
const patienceMs = 25;
const largest = 256;

/**
 * The connections to one origin, one exchange at a time on each. A burst of calls opens a few connections; the number
 * doubles while calls have to wait. The connection used last is used first, so that those not needed close.
 */
export class ConnectionPool {
  readonly #origin: string;
  readonly #Client: typeof Client;
  readonly #connect: Connect;
  readonly #idle: Connection[] = [];
  #queue: (Task & { queuedAt?: number })[] = [];
  /** Tasks of the queue that were taken already. */
  #taken = 0;
  #size = 0;
  #opening = 0;
  #growing = false;
  #closing = false;

  constructor(origin: string, ClientClass: typeof Client, connect: Connect) {
    this.#origin = origin;
    this.#Client = ClientClass;
    this.#connect = connect;
  }

  /** Sends a task over the next free connection. */
  dispatch(task: Task & { queuedAt?: number }): void {
    const connection =
      this.#idle.pop() ?? (this.#opening < first && this.#size < largest ? this.#open() : undefined);
    if (connection) return connection.send(task);
    task.queuedAt = performance.now();
    this.#queue.push(task);
    this.#growSoon();
  }

  /** Takes a connection back after its exchange, for the next task. */
  release(connection: Connection, usable: boolean): void {
    if (!usable) {
      this.#size--;
      connection.discard();
      const task = this.#next();
      if (task) this.#open().send(task);
      return;
    }
    const task = this.#next();
    if (task) connection.send(task);
    else if (this.#closing) {
      this.#size--;
      connection.close();
    } else this.#idle.push(connection);
  }

  /** Lets the tasks at hand finish and closes each connection after its last one. */
  close(): void {
    this.#closing = true;
    for (const connection of this.#idle.splice(0)) {
      this.#size--;
      connection.close();
    }
  }

  #open(): Connection {
    this.#size++;
    this.#opening++;
    let counted = true;
    const opened = () => {
      if (counted) this.#opening--;
      counted = false;
    };
    return new Connection(this, this.#origin, this.#Client, this.#connect, opened);
  }

  #next(): Task | undefined {
    while (this.#taken < this.#queue.length) {
      const task = this.#queue[this.#taken++];
      if (this.#taken > 64 && this.#taken * 2 > this.#queue.length) {
        this.#queue = this.#queue.slice(this.#taken);
        this.#taken = 0;
      }
      if (task && !task.done) return task;
    }
    this.#queue.length = 0;
    this.#taken = 0;
    return undefined;
  }

  #growSoon(): void {
    if (this.#growing) return;
    this.#growing = true;
    // Timers run before the sockets are read: what has just arrived may free connections.
    setTimeout(() => setImmediate(() => this.#grow()), patienceMs);
  }

  #grow(): void {
    this.#growing = false;
    const oldest = this.#queue[this.#taken]?.queuedAt;
    if (oldest === undefined) return;
    if (performance.now() - oldest >= patienceMs)
      for (let more = Math.min(Math.max(first, this.#size), largest - this.#size); more > 0; more--) {
        const task = this.#next();
        if (!task) return;
        this.#open().send(task);
      }
    this.#growSoon();
  }
}

/** One connection: undici's `Client` reconnects by itself after an idle close. */
export class Connection {
  readonly #pool: ConnectionPool;
  readonly #client: Client;
  #opening: { destroy(): unknown } | undefined;

  constructor(
    pool: ConnectionPool,
    origin: string,
    ClientClass: typeof Client,
    connect: Connect,
    opened: () => void,
  ) {
    this.#pool = pool;
    this.#client = new ClientClass(origin, {
      pipelining: 1,
      connect: (target, done) => {
        this.#opening = connect(target, (...outcome) => {
          this.#opening = undefined;
          opened();
          done(...outcome);
        });
      },
    });
  }

  send(task: Task): void {
    task.connection = this;
    this.#client.dispatch(task.options, task);
  }

  /** The exchange is over; `usable` tells whether another may follow. */
  release(usable: boolean): void {
    this.#pool.release(this, usable);
  }

  /** Gives up a connection that is being made. */
  cancel(): void {
    this.#opening?.destroy();
  }

  close(): void {
    void this.#client.close();
  }

  discard(): void {
    this.#opening?.destroy();
    void this.#client.destroy();
  }
}
