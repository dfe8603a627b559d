/** What the run time must know of one operation of a spec. The generator writes it. */
export interface Operation {
  readonly id: string;
  /** Documented statuses of a success. Without them every 2xx is one. */
  readonly success?: readonly number[];
  /** Statuses that always carry a JSON body. */
  readonly json: readonly number[];
  /** The body is sent form-encoded. */
  readonly form?: true;
  /** Media types to ask for, where they are not JSON alone. */
  readonly accept?: string;
  /** Statuses that document a body of another media type than JSON. */
  readonly binary?: readonly number[];
  /**
   * Whether the operation may be sent again: always, with the same idempotency key, or never. Without it the method says
   * so, and a key makes any method repeatable.
   */
  readonly repeat?: "safe" | "key" | "unsafe";
}

/** The operations of a spec by method and path: `GET /data/v2/accounts`. */
export type Operations = Readonly<Record<string, Operation>>;
