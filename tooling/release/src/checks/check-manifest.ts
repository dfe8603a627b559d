import { floor } from "@openlean/build";
import { filesOf } from "../manifest.ts";
import { type PackedPackage, textOf } from "../packed-package.ts";

const installScripts = ["preinstall", "install", "postinstall", "prepare"];
const local = /^(workspace|catalog|link|file|portal):/;

/** What is wrong with the `package.json` of a tarball, as sentences. */
export function checkManifest(packed: PackedPackage, published: readonly string[]): string[] {
  const { manifest, files } = packed;
  const findings: string[] = [];
  for (const name of installScripts)
    if (manifest.scripts?.[name]) findings.push(`it has the install script "${name}"`);

  const text = textOf(packed, "package.json");
  for (const protocol of ["workspace:", "catalog:"])
    if (text.includes(`"${protocol}`)) findings.push(`"${protocol}" is left in package.json`);
  const { dependencies = {}, optionalDependencies = {}, peerDependencies = {} } = manifest;
  for (const [name, range] of Object.entries({
    ...dependencies,
    ...optionalDependencies,
    ...peerDependencies,
  })) {
    if (local.test(range)) findings.push(`${name} is wanted from "${range}", which only this repository has`);
    if (name.startsWith("@openlean/") && !published.includes(name))
      findings.push(`${name} is a dependency, and is not published`);
  }

  if (manifest.type !== "module") findings.push('"type" is not "module"');
  if (manifest.license !== "Apache-2.0") findings.push('"license" is not "Apache-2.0"');
  if (!manifest.description) findings.push('"description" is missing');
  if (manifest.engines?.["node"] !== `>=${floor}`) findings.push(`"engines" does not say node >=${floor}`);

  const { main, types, typesVersions = {} } = manifest;
  const fallbacks = [
    main,
    types,
    ...Object.values(typesVersions).flatMap((one) => Object.values(one).flat()),
  ];
  const targets = [
    ...fallbacks.filter((one) => one !== undefined),
    ...[manifest.exports ?? {}, manifest.imports ?? {}, manifest.bin ?? {}].flatMap(filesOf),
  ];
  for (const target of new Set(targets))
    if (!files.has(target.replace(/^\.\//, "")))
      findings.push(`package.json names ${target}, which is missing`);
  for (const [name, target] of Object.entries(manifest.bin ?? {})) {
    const path = target.replace(/^\.\//, "");
    if (files.has(path) && !textOf(packed, path).startsWith("#!/usr/bin/env node\n"))
      findings.push(`the command ${name} does not begin with #!/usr/bin/env node`);
  }
  return findings;
}
