import { serveStatic } from "@hono/node-server/serve-static";
import { isLeanError } from "@openlean/core";
import { honoHandler } from "@openlean/webhooks/hono";
import { type Context, Hono } from "hono";
import { proxy } from "hono/proxy";
import { secureHeaders } from "hono/secure-headers";
import { streamSSE } from "hono/streaming";
import { guardOrigin } from "./guard-origin.ts";
import type { Lean } from "./lean.ts";
import { reportError } from "./report-error.ts";
import * as routes from "./routes/index.ts";

type Call = (lean: Lean, input: unknown) => Promise<unknown>;

/** The server of the page: its calls, the webhook receiver, the feed and the built files in `folder`. */
export function createApp(lean: Lean, folder: string): Hono {
  const app = new Hono();
  const { sandbox } = lean.settings;

  // Lean calls this from outside, so it stands before the guard: the signature is its proof.
  if (lean.feed.receiver) app.post("/webhooks/lean", honoHandler(lean.feed.receiver));

  app.use(guardOrigin);

  // The sandbox's LinkSDK under this origin, so that the page needs no other.
  if (sandbox)
    app.all("/link/*", (c) => {
      const { pathname, search } = new URL(c.req.url);
      return proxy(sandbox.urls.api + pathname + search, { raw: c.req.raw, redirect: "manual" });
    });

  app.use(
    secureHeaders({
      contentSecurityPolicy: policy(lean),
      referrerPolicy: "no-referrer",
      strictTransportSecurity: false,
    }),
  );

  app.post("/api/:card/:call", async (c) => {
    const call = callOf(c.req.param("card"), c.req.param("call"));
    if (!call) return c.json({ error: "there is no such call" }, 404);
    const input: unknown = await c.req.json().catch(() => undefined);
    if (typeof input !== "object" || input === null) return c.json({ error: "the body must be JSON" }, 400);
    try {
      return c.json({ data: await call(lean, input) });
    } catch (error) {
      // A refusal of Lean's is an answer to the page, not a failure of this server.
      return c.json({ error: reportError(error) }, isLeanError(error) ? 200 : 500);
    }
  });

  app.get("/events", (c) => follow(c, lean));
  app.get("*", serveStatic({ root: folder }));
  return app;
}

/** Own files only; with Lean also what LinkSDK needs: its script and the screens of its dialog. */
function policy({ settings }: Lean): Record<string, string[]> {
  const lean = settings.sandbox ? [] : ["https://cdn.leantech.me", "https://*.leantech.me"];
  return {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'", ...lean],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", "data:", ...lean],
    connectSrc: ["'self'", ...lean],
    frameSrc: ["'self'", ...lean],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  };
}

/** Only functions that the routes export: nothing inherited, nothing else. */
function callOf(card: string, name: string): Call | undefined {
  const cards = routes as unknown as Record<string, Record<string, Call>>;
  const functions = Object.hasOwn(cards, card) ? cards[card] : undefined;
  return functions && Object.hasOwn(functions, name) ? functions[name] : undefined;
}

/** Every webhook delivery as a server-sent event, beginning with those the page has missed. */
function follow(c: Context, { feed }: Lean): Response {
  return streamSSE(c, async (stream) => {
    const seen = Number(c.req.header("last-event-id") ?? 0);
    const send = (entry: (typeof feed.entries)[number]) =>
      stream.writeSSE({ id: String(entry.id), data: JSON.stringify(entry) });
    for (const entry of feed.entries) if (entry.id > seen) await send(entry);
    const stop = feed.follow((entry) => void send(entry));
    await new Promise<void>((resolve) => stream.onAbort(resolve));
    stop();
  });
}
