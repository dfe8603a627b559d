import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { mtls, type MtlsAuth } from "../src/mtls/index.ts";
import { watchFiles } from "../src/mtls/watch-files.ts";
import { type Issued, type TestAuthority, testAuthority } from "./pki.ts";

let authority: TestAuthority;
let first: Issued;
let second: Issued;
let directory: string;
let auth: MtlsAuth | undefined;

beforeAll(async () => {
  authority = await testAuthority();
  [first, second] = await Promise.all([
    authority.issue({ name: "first" }),
    authority.issue({ name: "second" }),
  ]);
});
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "openlean-watch-"));
});
afterEach(async () => {
  auth?.close();
  await rm(directory, { recursive: true });
});

function watched(): MtlsAuth {
  return (auth = mtls({
    cert: join(directory, "cert.pem"),
    key: join(directory, "key.pem"),
    ca: authority.root,
    appToken: "a",
    watch: true,
  }));
}

async function put({ cert, key }: Issued, where = directory): Promise<void> {
  await writeFile(join(where, "cert.pem"), cert);
  await writeFile(join(where, "key.pem"), key);
}

async function version(name: string, issued: Issued): Promise<void> {
  await mkdir(join(directory, name));
  await put(issued, join(directory, name));
  await symlink(name, join(directory, "..data_tmp"));
  await rename(join(directory, "..data_tmp"), join(directory, "..data"));
}

const nowUses = (subject: string) =>
  vi.waitFor(() => expect(auth?.certificate?.subject).toBe(subject), { timeout: 5_000, interval: 20 });

it("takes files that are renamed over", async () => {
  await put(first);
  expect(watched().certificate?.subject).toBe("CN=first");
  await mkdir(join(directory, "next"));
  await put(second, join(directory, "next"));
  for (const name of ["key.pem", "cert.pem"])
    await rename(join(directory, "next", name), join(directory, name));
  await nowUses("CN=second");
});

it("takes files behind Kubernetes' ..data link", async () => {
  await version("..v1", first);
  for (const name of ["cert.pem", "key.pem"]) await symlink(join("..data", name), join(directory, name));
  watched();
  await version("..v2", second);
  await nowUses("CN=second");
});

it("waits for the rest of a half-written file, and for the certificate after its key", async () => {
  await put(first);
  watched();
  await writeFile(join(directory, "key.pem"), second.key);
  await delay(250);
  expect(auth?.certificate?.subject).toBe("CN=first");
  await writeFile(join(directory, "cert.pem"), second.cert.slice(0, 300));
  await delay(250);
  expect(auth?.certificate?.subject).toBe("CN=first");
  await writeFile(join(directory, "cert.pem"), second.cert);
  await nowUses("CN=second");
});

/** Events of the file system arrive between turns. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

it("looks once after several changes, and every half a minute where a file system tells nothing", async () => {
  await put(first);
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
  const paths = [join(directory, "cert.pem"), join(directory, "key.pem"), "/nowhere/at/all.pem"];
  const changed = vi.fn();
  const stop = watchFiles(paths, changed);
  for (let count = 0; count < 5; count++) {
    await put(count % 2 ? first : second);
    for (let turns = 0; turns < 20; turns++) await turn();
    vi.advanceTimersByTime(90);
  }
  expect(changed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(100);
  expect(changed).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(29_450);
  expect(changed).toHaveBeenCalledTimes(2);
  await put(first);
  for (let turns = 0; turns < 20; turns++) await turn();
  stop();
  vi.advanceTimersByTime(120_000);
  expect(changed).toHaveBeenCalledTimes(2);
  vi.useRealTimers();
});

it("keeps no process alive, neither by its looks nor while it waits for the rest of the files", async () => {
  await put(first);
  const timers: NodeJS.Timeout[] = [];
  for (const name of ["setTimeout", "setInterval"] as const) {
    const real = globalThis[name] as unknown as (...args: unknown[]) => NodeJS.Timeout;
    vi.spyOn(globalThis, name).mockImplementation((...args: unknown[]) => {
      const timer = real(...args);
      timers.push(timer);
      return timer;
    });
  }
  watched();
  await writeFile(join(directory, "key.pem"), second.key);
  for (const end = performance.now() + 10_000; timers.length < 4 && performance.now() < end;)
    await new Promise((resolve) => setImmediate(resolve));
  expect(timers.length).toBeGreaterThanOrEqual(4);
  expect(timers.filter((timer) => timer.hasRef())).toEqual([]);
});

it("lets a process end that does nothing but watch", async () => {
  await put(first);
  await writeFile(join(directory, "ca.pem"), authority.root);
  const module = JSON.stringify(join(import.meta.dirname, "../src/mtls/index.ts"));
  const files = Object.fromEntries(
    ["cert", "key", "ca"].map((name) => [name, join(directory, `${name}.pem`)]),
  );
  const options = JSON.stringify({ ...files, appToken: "a", watch: true });
  const code = `import { mtls } from ${module}; console.log(mtls(${options}).certificate.subject);`;
  const child = spawn(process.execPath, ["--input-type=module", "--eval", code]);
  let out = "";
  child.stdout.on("data", (chunk) => (out += String(chunk)));
  expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  expect(out).toBe("CN=first\n");
});
