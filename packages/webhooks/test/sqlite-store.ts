import type { DatabaseSync } from "node:sqlite";
import type { WebhookStore } from "../src/index.ts";

/** A store that processes share through a file: what Postgres does in the README, with SQLite's clock. */
export function createSqliteStore(database: DatabaseSync): WebhookStore {
  database.exec("pragma busy_timeout = 5000");
  database.exec(
    "create table if not exists events (id text primary key, holder text, until integer not null)",
  );
  const claim = database.prepare(`
    insert into events (id, holder, until) values ($id, $holder, $now + $ms)
    on conflict (id) do update set holder = $holder, until = $now + $ms
    where events.holder = $holder or events.until < $now
    returning id`);
  const state = database.prepare("select holder from events where id = $id");
  const complete = database.prepare(`
    insert into events (id, holder, until) values ($id, null, $now + $ms)
    on conflict (id) do update set holder = null, until = $now + $ms
    where events.holder = $holder or events.until < $now
    returning id`);
  const release = database.prepare("delete from events where id = $id and holder = $holder");
  return {
    async claim(id, holder, ms) {
      if (claim.get({ id, holder, ms, now: Date.now() })) return "claimed";
      return (state.get({ id }) as { holder: string | null } | undefined)?.holder === null ? "done" : "busy";
    },
    async complete(id, holder, ms) {
      return complete.get({ id, holder, ms, now: Date.now() }) !== undefined;
    },
    async release(id, holder) {
      release.run({ id, holder });
    },
  };
}
