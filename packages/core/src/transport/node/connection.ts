import type { Socket } from "node:net";
import type { Client, Dispatcher } from "undici";
import type { Connect } from "./connector.ts";

/** A request that waits for a connection. It is undici's handler of the exchange at the same time. */
export interface Task extends Dispatcher.DispatchHandler {
  readonly options: Dispatcher.DispatchOptions;
  readonly operationId: string;
  readonly repeatable: boolean;
  readonly freshConnection: boolean;
  /** Set when a connection was given to the task. */
  connection: Connection | undefined;
  /** When the task began to wait, by the monotonic clock. */
  queuedAt: number;
  /** Whether nobody waits for the answer any more. */
  readonly done: boolean;
  /** Ends the task without a connection. */
  refuse(error: Error): void;
}

/** What undici itself keeps an idle connection, unless the server's `Keep-Alive` says less, in milliseconds. */
const keepAliveMs = 4_000;
/** Subtracted from what the server says, because the way there takes time. */
const marginMs = 2_000;
/** How long a connection may rest for a request that must not be sent twice, in milliseconds. */
const shortRestMs = 1_000;
/** A rest after which the end of the connection may have arrived without anybody having looked, in milliseconds. */
const unseenMs = 10;
/** Longest record of TLS without a byte of an answer: the alert that says good-bye. */
const alertBytes = 32;

/** One connection: undici's `Client`, which reconnects by itself after an idle close. */
export class Connection {
  readonly #client: Client;
  readonly #released: (connection: Connection, task: Task, usable: boolean) => void;
  #opening: { destroy(): unknown } | undefined;
  #socket: Socket | undefined;
  /** Exchanges that ended well over the present socket. */
  #served = 0;
  #bytesBefore = 0;
  #restsSince = 0;
  #maximumRestMs = keepAliveMs;

  constructor(
    origin: string,
    ClientClass: typeof Client,
    connect: Connect,
    opened: () => void,
    released: (connection: Connection, task: Task, usable: boolean) => void,
  ) {
    this.#released = released;
    this.#client = new ClientClass(origin, {
      pipelining: 1,
      connect: (target, done) => {
        this.#served = 0;
        this.#socket = undefined;
        this.#opening = connect(target, (...outcome) => {
          this.#opening = undefined;
          this.#socket = outcome[1] ?? undefined;
          opened();
          done(...outcome);
        });
      },
    });
  }

  /**
   * Whether an idle connection may carry this task: by the clock at this moment, because the timers of a process that was
   * frozen or blocked have not run.
   */
  fits(task: Task): boolean {
    const restedMs = performance.now() - this.#restsSince;
    return restedMs < this.#maximumRestMs && (task.repeatable || restedMs < shortRestMs);
  }

  get expired(): boolean {
    return performance.now() - this.#restsSince >= this.#maximumRestMs;
  }

  send(task: Task): void {
    task.connection = this;
    const rested = this.#served > 0 && performance.now() - this.#restsSince > unseenMs;
    if (task.repeatable || !rested) return this.#dispatch(task);
    // One turn of the event loop tells whether the other side has hung up meanwhile; undici then connects anew.
    setImmediate(() => this.#dispatch(task));
  }

  #dispatch(task: Task): void {
    this.#bytesBefore = this.#socket?.bytesRead ?? 0;
    this.#client.dispatch(task.options, task);
  }

  /** Whether a failure is that of a connection that had served before and was closed without a byte of an answer. */
  get isStale(): boolean {
    const socket = this.#socket;
    if (this.#served === 0 || !socket) return false;
    const arrived = socket.bytesRead - this.#bytesBefore;
    return arrived <= ("encrypted" in socket ? alertBytes : 0);
  }

  /** The exchange is over; `usable` tells whether another may follow, `keepAlive` is that header of the answer. */
  release(task: Task, usable: boolean, keepAlive?: string | null): void {
    this.#served++;
    this.#restsSince = performance.now();
    const seconds = /timeout=(\d{1,6})/i.exec(keepAlive ?? "")?.[1];
    this.#maximumRestMs = seconds === undefined ? keepAliveMs : Number(seconds) * 1_000 - marginMs;
    this.#released(this, task, usable);
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
