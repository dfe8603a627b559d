import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** Folder of the projects that use the tarballs. */
export const consumersFolder: string = join(import.meta.dirname, "../../consumers");

/** A project that uses the tarballs as somebody would who knows nothing of this repository: a folder of `consumers/`. */
export interface Consumer {
  readonly name: string;
  /** What it is, for the table. */
  readonly title: string;
  /** Versions by the name of the variant; one without a name where there is nothing to vary. */
  readonly variants: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Commands that make the project before ours is copied into it, such as a framework's own generator. */
  readonly generate: readonly string[];
  /** Commands that prove it, after the installation. */
  readonly steps: readonly string[];
  /** Packages of this repository under another version, by their alias. */
  readonly copies: Readonly<Record<string, string>>;
  readonly manifest: ConsumerManifest;
}

/** What is read of the `package.json` of a consumer. */
export interface ConsumerManifest {
  readonly description?: string;
  readonly type?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly openlean?: {
    readonly variants?: Consumer["variants"];
    readonly generate?: readonly string[];
    readonly steps?: readonly string[];
    readonly copies?: Readonly<Record<string, string>>;
  };
}

/** Every consumer, or those that are named. */
export async function readConsumers(names: readonly string[]): Promise<Consumer[]> {
  const folders = (await readdir(consumersFolder, { withFileTypes: true }))
    .filter((one) => one.isDirectory())
    .map(({ name }) => name)
    .sort();
  const unknown = names.filter((name) => !folders.includes(name));
  if (unknown.length > 0)
    throw new Error(`no consumer ${unknown.join(", ")}; there are ${folders.join(", ")}`);
  return Promise.all(folders.filter((name) => names.length === 0 || names.includes(name)).map(readConsumer));
}

async function readConsumer(name: string): Promise<Consumer> {
  const text = await readFile(join(consumersFolder, name, "package.json"), "utf8");
  const manifest = JSON.parse(text) as ConsumerManifest;
  const { variants = { "": {} }, generate = [], steps = [], copies = {} } = manifest.openlean ?? {};
  return { name, title: manifest.description ?? name, variants, generate, steps, copies, manifest };
}
