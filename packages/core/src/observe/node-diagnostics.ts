import { channel } from "node:diagnostics_channel";
import type { Hooks } from "./hooks.ts";

const callStart = channel("openlean:call:start");
const attemptStart = channel("openlean:attempt:start");
const attemptEnd = channel("openlean:attempt:end");
const callEnd = channel("openlean:call:end");

const publishing: Hooks = {
  onCallStart: (call) => callStart.publish(call),
  onAttemptStart: (attempt) => attemptStart.publish(attempt),
  onAttemptEnd: (attempt) => attemptEnd.publish(attempt),
  onCallEnd: (call) => callEnd.publish(call),
};

/**
 * Hooks that publish on `node:diagnostics_channel`, while somebody subscribes to one of the channels. The messages are
 * the events of {@link Hooks}. Node loads the module at its own start, so it costs nothing here.
 */
export function diagnosticsHooks(): Hooks | undefined {
  return callStart.hasSubscribers ||
    callEnd.hasSubscribers ||
    attemptStart.hasSubscribers ||
    attemptEnd.hasSubscribers
    ? publishing
    : undefined;
}
