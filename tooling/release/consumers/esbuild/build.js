import { build } from "esbuild";

for (const [format, extension] of [
  ["esm", "mjs"],
  ["cjs", "cjs"],
]) {
  const { warnings } = await build({
    entryPoints: ["handler.ts"],
    bundle: true,
    platform: "node",
    target: "node22",
    format,
    outfile: `out/${format}/handler.${extension}`,
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join("\n"));
}
