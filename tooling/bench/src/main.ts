/**
 * `pnpm bench [--quick]`: what a call costs, against the alternatives and the limits. The ratios come from rounds in which
 * all contenders take turns; run it on a machine that does nothing else. Exits with 1 when an exact count misses its limit.
 */
import { loadavg } from "node:os";
import { join } from "node:path";
import { makeCertificates } from "./certificates.ts";
import { generateHeyApi } from "./generate-hey-api.ts";
import { atLeast, atMost, type Line, table } from "./limits.ts";
import { measureConnections } from "./measure-connections.ts";
import { type Costs, measureCpu } from "./measure-cpu.ts";
import { measureServerStart } from "./measure-server-start.ts";
import { measureOverhead } from "./measure-overhead.ts";
import { measureSize } from "./measure-size.ts";
import { measureStart } from "./measure-start.ts";
import { measureTypes } from "./measure-types.ts";
import { publish } from "./publish.ts";
import { startServer } from "./start-server.ts";

const quick = process.argv.includes("--quick");
const rounds = quick ? 5 : 15;
const ms = quick ? 100 : 300;
const cache = join(import.meta.dirname, "../.cache");
const loadBefore = loadavg()[0] ?? 0;

const types = measureTypes(cache);
const installed = publish(cache);
const size = await measureSize(installed);
const start = measureStart(installed, quick ? 5 : 21);
const serverStart = await measureServerStart(installed, quick ? 5 : 21);

const overhead = await measureOverhead();

const certificates = await makeCertificates();
const heyApi = await generateHeyApi(cache);
const connections = await measureConnections(certificates, quick ? 3 : 9);
const server = await startServer(certificates);
const setting = (concurrency: number) => ({ url: server.url, certificates, concurrency, heyApi });
const busy = await measureCpu(setting(32), "small", rounds, ms);
const sequential = await measureCpu(setting(1), "small", rounds, ms);
const busyPage = await measureCpu(setting(32), "page", rounds, ms);
const sequentialPage = await measureCpu(setting(1), "page", rounds, ms);
server.stop();

/** Everything on: client certificate, cached token, deadlines, retries, Result. */
const ours = (costs: Costs) => costs["openlean, mTLS + bearer"]?.ratio ?? NaN;
const times = (costs: Costs, name: string) => (costs[name]?.ratio ?? NaN) / ours(costs);

const exact: Line[] = [
  atMost(`type instantiations per call, ${types.calls} calls, TypeScript 5.9`, types.typescript5, 60),
  atMost(`type instantiations per call, ${types.calls} calls, TypeScript 7`, types.typescript7, 60),
  atMost("files of undici that importing and constructing loads", start.loadsUndici ? 1 : 0, 0),
  atLeast(
    "reconnects after an idle close and a garbage collection that resume their TLS session",
    (100 * connections.resumed) / connections.reconnects,
    100,
    " %",
  ),
  atMost("TLS sessions resumed with another certificate", connections.resumedAcross, 0),
];
const ratios: Line[] = [
  atMost("300 bytes, 32 in flight: CPU by undici.request", ours(busy), 0.85),
  atMost("300 bytes, one at a time: CPU by undici.request", ours(sequential), 1),
  atLeast(
    "... less than openapi-fetch + auth middleware",
    times(busy, "openapi-fetch + auth middleware"),
    4,
    "x",
  ),
  atLeast("... less than hey-api", times(busy, "hey-api"), 4, "x"),
  atLeast("... less than axios with keep-alive", times(busy, "axios, keep-alive"), 6, "x"),
  atLeast(
    "300 bytes, one at a time: less than axios as in Lean's sample",
    times(sequential, "axios, as in Lean's sample"),
    12,
    "x",
  ),
  atMost("60 KB, 32 in flight: CPU by undici.request", ours(busyPage), 0.95),
  atMost("60 KB, one at a time: CPU by undici.request", ours(sequentialPage), 1),
  atMost("first 64 calls at once: wall time by 64 new connections", connections.burst, 0.25),
  atMost("import and construct: time by axios with an https.Agent", start.ratio, 0.35),
  atMost("@openlean/mcp: start until the list of tools is answered", serverStart, 400, " ms"),
  atMost("core + one client + bearer with the OAuth library, gzipped", size.gzipped / 1000, 15, " kB"),
  atMost("... what of it is loaded before the first token", size.initial / 1000, 9, " kB"),
];

console.log(
  `Node ${process.versions.node}, ${rounds} rounds of ${ms} ms, load ${loadBefore.toFixed(1)} before\n`,
);
console.log(table([...ratios, ...exact]));
console.log(
  `\n64 calls at once with a server that thinks for 20 ms: ${connections.burstThinking.toFixed(2)} of the wall time`,
);
console.log(
  `import and construct: ${start.openlean.toFixed(1)} ms, axios ${start.axios.toFixed(1)} ms; bundle ${size.minified} bytes minified\n`,
);
console.log(
  `a call above the wire, over a transport that answers at once: ${overhead.toFixed(1)} us of CPU\n`,
);
console.log("CPU per call by undici.request (microseconds)\n");
console.log("| client | 300 B, 32 | 300 B, 1 | 60 KB, 32 | 60 KB, 1 |\n| --- | ---: | ---: | ---: | ---: |");
for (const name of Object.keys(busy)) {
  const cells = [busy, sequential, busyPage, sequentialPage].map((costs) => {
    const { ratio = NaN, cpu = NaN } = costs[name] ?? {};
    return `${ratio.toFixed(2)} (${cpu.toFixed(0)})`;
  });
  console.log(`| ${name} | ${cells.join(" | ")} |`);
}
process.exitCode = exact.every(({ ok }) => ok) ? 0 : 1;
process.exit();
