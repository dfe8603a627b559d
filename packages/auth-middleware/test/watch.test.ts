import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { mtls, type MtlsAuth } from "../src/mtls/index.ts";
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
