import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { median } from "./median.ts";

/** Import and construction, in milliseconds, and what was loaded. */
export interface StartCosts {
  readonly openlean: number;
  readonly axios: number;
  readonly ratio: number;
  /** Whether undici was loaded by importing and constructing. */
  readonly loadsUndici: boolean;
}

const programs = {
  openlean: `import { createCustomersClient } from "@openlean/customers-client";
import { bearer } from "@openlean/auth-middleware";
const auth = bearer({ clientId: "id", clientSecret: "secret" });
globalThis.made = createCustomersClient({ region: "sa", environment: "sandbox", auth });`,
  axios: `import https from "node:https";
import axios from "axios";
globalThis.made = axios.create({ httpsAgent: new https.Agent({ keepAlive: true }) });`,
};

/** Measures {@link StartCosts} in new processes that take turns. */
export function measureStart(root: string, rounds: number): StartCosts {
  const times: Record<keyof typeof programs, number[]> = { openlean: [], axios: [] };
  let loadsUndici = false;
  for (const [name, text] of Object.entries(programs)) writeFileSync(join(root, `${name}.mjs`), text);
  writeFileSync(
    join(root, "start.mjs"),
    `import { createRequire } from "node:module";
const start = performance.now();
await import(process.argv[2]);
const ms = performance.now() - start;
const undici = Object.keys(createRequire(import.meta.url).cache).some((path) => path.includes("/undici/"));
process.stdout.write(JSON.stringify({ ms, undici }));`,
  );
  for (let round = 0; round <= rounds; round++)
    for (const name of round % 2 ? (["openlean", "axios"] as const) : (["axios", "openlean"] as const)) {
      const args = [join(root, "start.mjs"), `./${name}.mjs`];
      const { ms, undici } = JSON.parse(
        execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" }),
      ) as { ms: number; undici: boolean };
      if (round > 0) times[name].push(ms);
      if (name === "openlean") loadsUndici ||= undici;
    }
  const ratios = times.openlean.map((ms, round) => ms / (times.axios[round] ?? NaN));
  return { openlean: median(times.openlean), axios: median(times.axios), ratio: median(ratios), loadsUndici };
}
