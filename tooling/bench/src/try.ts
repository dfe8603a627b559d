import { makeCertificates } from "./certificates.ts";
import { measureCpu } from "./measure-cpu.ts";
import { startServer } from "./start-server.ts";
const certificates = await makeCertificates();
const server = await startServer(certificates);
const names = ["undici.request", "openlean, mTLS + bearer", "openlean, no deadlines"];
for (const concurrency of (process.argv[2] ?? "32,1").split(",").map(Number)) for (const kind of (process.argv[3] ?? "small").split(",")) { const r = await measureCpu({ url: server.url, certificates, concurrency, heyApi: "" }, kind as "small", 30, 80, names); console.log(concurrency, kind, Object.entries(r).map(([n, x]) => `${n}: ${x.cpu.toFixed(1)} us x${x.ratio.toFixed(2)} rss ${x.rss.toFixed(0)}`).join(" | ")); }
server.stop();
