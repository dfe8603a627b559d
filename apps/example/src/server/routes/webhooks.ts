import type { Delivery, Tampering } from "@openlean/sandbox";
import { type Lean, sandboxOf } from "../lean.ts";

/** Sandbox only: sends an event once more, byte for byte. The receiver must recognise it as a duplicate. */
export async function redeliver(lean: Lean, { event_id }: { event_id: string }): Promise<Delivery> {
  return sandboxOf(lean).control.webhooks.redeliver(event_id);
}

/** Sandbox only: sends a falsified copy. The receiver must refuse it with 401. */
export async function tamper(
  lean: Lean,
  { event_id, how }: { event_id: string; how: Tampering },
): Promise<Delivery> {
  return sandboxOf(lean).control.webhooks.tamper(event_id, how);
}
