import { publint } from "publint";
import { formatMessage } from "publint/utils";
import type { PackedPackage } from "../packed-package.ts";

/** What publint says in strict mode, suggestions included. */
export async function checkPublint({ tarball }: PackedPackage): Promise<string[]> {
  const { messages, pkg } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
  return messages.map(
    (message) => `${message.type}: ${formatMessage(message, pkg, { color: false }) ?? message.code}`,
  );
}
