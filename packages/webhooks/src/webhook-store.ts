/**
 * Remembers which events are being handled and which are done. Every method must be atomic: with Redis a script or
 * `SET NX`, with Postgres one statement. Check yours with `webhookStoreContract` of `@openlean/webhooks/testing`.
 *
 * A claim is a lease: when its holder dies, the lease ends and the next delivery runs the handler again. An error from
 * `claim` is answered with 503, so that Lean repeats the delivery.
 */
export interface WebhookStore {
  /**
   * Takes the event for `holder` until `leaseMs` from now.
   *
   * - `"claimed"`: the event was free, its lease had ended, or `holder` has it already and the lease was renewed
   * - `"busy"`: another holder's lease is running
   * - `"done"`: completed before
   */
  claim(eventId: string, holder: string, leaseMs: number): Promise<"claimed" | "busy" | "done">;
  /**
   * Records the event as done for at least `rememberMs`, unless another holder has it or has completed it. Resolves to
   * whether it did. A lease that has ended without being taken over is no reason to refuse: the work is done.
   */
  complete(eventId: string, holder: string, rememberMs: number): Promise<boolean>;
  /** Frees the event if `holder` has it. Does nothing otherwise, in particular not to an event that is done. */
  release(eventId: string, holder: string): Promise<void>;
}
