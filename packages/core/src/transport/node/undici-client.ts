// The order matters: imports are evaluated from top to bottom, at once and with nothing in between.
import { takeBack } from "./lend-require.ts";
// @ts-expect-error there are no types beside the file
import Client from "undici/lib/dispatcher/client.js";
import type { Client as ClientClass } from "undici";

takeBack();

/** undici's `Client`. That file alone takes a third of the time of the whole package. */
export const UndiciClient: typeof ClientClass = Client as typeof ClientClass;
