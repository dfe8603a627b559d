import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, expect, it } from "vitest";
import { createSqliteStore } from "./sqlite-store.ts";

const folder = mkdtempSync(join(tmpdir(), "openlean-webhooks-"));
const file = join(folder, "store.sqlite");
const database = new DatabaseSync(file);
database.exec("pragma journal_mode = wal; create table effects (id text)");
createSqliteStore(database);
afterAll(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

it("handles an event once when 12 processes receive it 100 times each", async () => {
  const eventId = crypto.randomUUID();
  const runs = await Promise.all(Array.from({ length: 12 }, () => receive(eventId, "none", 100, 30_000)));
  const statuses = runs.flatMap(({ statuses }) => statuses);
  expect(statuses).toHaveLength(1200);
  expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
  expect(effectsOf(eventId)).toBe(1);
  expect(await receive(eventId, "none", 1)).toMatchObject({ statuses: [200] });
  expect(effectsOf(eventId)).toBe(1);
}, 60_000);

it.each([
  ["before the claim", 1],
  ["before the work", 1],
  // Done but not recorded: this is why the work is keyed by event_id.
  ["before the completion", 2],
  ["after the completion", 1],
])(
  "loses no event when its process is killed %s",
  async (step, effects) => {
    const eventId = crypto.randomUUID();
    expect(await receive(eventId, step, 1)).toEqual({ signal: "SIGKILL", statuses: [] });
    let answer: number | undefined;
    for (let repetition = 0; answer !== 200 && repetition < 20; repetition++) {
      if (repetition > 0) await new Promise((resolve) => setTimeout(resolve, 100));
      [answer] = (await receive(eventId, "none", 1)).statuses;
    }
    expect(answer).toBe(200);
    expect(effectsOf(eventId)).toBe(effects);
  },
  60_000,
);

function effectsOf(eventId: string): number {
  const row = database.prepare("select count(*) as effects from effects where id = ?").get(eventId);
  return (row as { effects: number }).effects;
}

function receive(
  eventId: string,
  step: string,
  repeats: number,
  leaseMs: number = 300,
): Promise<{ signal: string | null; statuses: number[] }> {
  const script = join(import.meta.dirname, "process-worker.ts");
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [script, file, eventId, step, String(repeats), String(leaseMs)],
      (error, stdout, stderr) => {
        if (error && !error.signal) return reject(new Error(stderr));
        resolve({
          signal: error?.signal ?? null,
          statuses: stdout === "" ? [] : stdout.split(",").map(Number),
        });
      },
    );
  });
}
