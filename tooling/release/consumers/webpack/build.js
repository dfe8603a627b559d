import webpack from "webpack";

for (const module of [false, true])
  await new Promise((resolve, reject) =>
    webpack(
      {
        mode: "production",
        target: "node22",
        entry: "./main.js",
        experiments: { outputModule: module },
        output: {
          path: new URL(`out/${module ? "module" : "commonjs"}`, import.meta.url).pathname,
          filename: `[name].${module ? "mjs" : "cjs"}`,
          chunkFilename: `[name].${module ? "mjs" : "cjs"}`,
          module,
          library: { type: module ? "module" : "commonjs2" },
        },
      },
      (error, stats) => {
        const problems = error ? [error] : stats.toJson().errors.concat(stats.toJson().warnings);
        if (problems.length > 0) reject(new Error(problems.map(({ message }) => message).join("\n")));
        else resolve();
      },
    ),
  );
