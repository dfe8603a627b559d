import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type ApiChange, compareTrees } from "../src/compare-trees.ts";
import { refusals, report } from "../src/report.ts";
import { changed, newTree, weather, write, writeTree } from "./trees.ts";

describe("a change of a spec", async () => {
  const [before, after, folder] = await Promise.all([newTree(), newTree(), newTree()]);
  afterAll(() => Promise.all([before, after, folder].map((path) => rm(path, { recursive: true }))));

  const names = [
    "same",
    "worded",
    "enlarged",
    "valued",
    "optional",
    "narrowed",
    "renamed",
    "typed",
    "released",
    "gone",
  ];
  await writeTree(before, Object.fromEntries(names.map((name) => [name, weather])));
  await writeTree(after, {
    same: weather,
    typed: weather,
    fresh: weather,
    released: changed(({ components }) => {
      Object.assign(components.schemas.Forecast.properties, { wind: { type: "number" } });
    }),
    worded: changed(({ paths }) => {
      paths["/reports"].post.summary = "Send a report";
    }),
    enlarged: changed(({ components }) => {
      Object.assign(components.schemas.Forecast.properties, { wind: { type: "number" } });
    }),
    valued: changed(({ components }) => {
      components.schemas.Forecast.properties.sky.enum.push("SNOW");
    }),
    optional: changed(({ components }) => {
      components.schemas.Forecast.required = ["sky"];
    }),
    narrowed: changed(({ components }) => {
      components.schemas.Report.required.push("remark");
    }),
    renamed: changed(({ paths, components }) => {
      Object.assign(components.schemas, { Outlook: components.schemas.Forecast });
      delete (components.schemas as Partial<typeof components.schemas>).Forecast;
      paths["/forecasts/{city}"].get.responses["200"].content["application/json"].schema.$ref =
        "#/components/schemas/Outlook";
    }),
  });
  await write(
    join(before, "tooling/spec-diff/fixtures/typed.ts"),
    'import { getSky } from "@openlean/typed-client";\nexport const sky: string = getSky();\n',
  );
  await write(
    join(after, ".changeset/wise-owl.md"),
    '---\n"@openlean/enlarged-client": patch\n"@openlean/valued-client": minor\n---\n\nWind.\n',
  );
  await write(
    join(after, "packages/released-client/package.json"),
    '{ "name": "@openlean/released-client", "version": "1.1.0", "scripts": { "generate": "codegen released" } }',
  );
  const changes = await compareTrees(before, after, folder);
  const of = (api: string): ApiChange => changes.find((change) => change.api === api)!;
  const reasons = (api: string): string =>
    of(api)
      .reasons.map(({ text }) => text)
      .join("\n");

  it("that changes nothing asks for nothing", () => {
    expect(of("same")).toMatchObject({ bump: "none", reasons: [] });
  });

  it("of words is a patch", () => {
    expect(of("worded").bump).toBe("patch");
  });

  it("is minor when an answer gains a field or an open enumeration a value", () => {
    expect(of("enlarged").bump).toBe("minor");
    expect(of("valued").bump).toBe("minor");
  });

  it("is minor when an API is new and major when one is gone", () => {
    expect(of("fresh")).toMatchObject({ bump: "minor", package: "@openlean/fresh-client" });
    expect(of("gone")).toMatchObject({ bump: "major", package: "@openlean/gone-client" });
  });

  it("is major when a field of an answer may now be missing, for the spec and for the types", () => {
    expect(of("optional").bump).toBe("major");
    expect(reasons("optional")).toMatch(/no longer required: `celsius`/);
    expect(reasons("optional")).toMatch(
      /types: what GET \/forecasts\/\{city\} answers: Property 'celsius' is optional/,
    );
  });

  it("is major when a request needs a further field, for the spec and for the types", () => {
    expect(of("narrowed").bump).toBe("major");
    expect(reasons("narrowed")).toMatch(/required.*`remark`/);
    expect(reasons("narrowed")).toMatch(/types: what POST \/reports takes: /);
  });

  it("is major when a type loses its name, which no request shows", () => {
    expect(of("renamed").bump).toBe("major");
    expect(of("renamed").reasons.filter(({ bump }) => bump === "major")).toEqual([
      {
        bump: "major",
        text: expect.stringMatching(/^types: the type Forecast: .*no exported member 'Forecast'/),
      },
    ]);
  });

  it("is major when a type test of the old version no longer compiles", () => {
    expect(of("typed").reasons).toEqual([
      {
        bump: "major",
        text: expect.stringMatching(/^types: type test, line 1: .*no exported member 'getSky'/),
      },
    ]);
  });

  it("is reported per API, with patches counted unless asked for", () => {
    const lines = report(changes, false);
    expect(lines).toContain("same      unchanged");
    expect(lines).toContain("worded    patch");
    expect(lines).toContain("  patch  1 change that callers do not notice");
    expect(report(changes, true).join("\n")).toContain("  patch  POST /reports summary modified");
  });

  it("counts as announced when the version was raised already, as in a release commit", () => {
    expect(of("released")).toMatchObject({ bump: "minor", announced: "minor" });
  });

  it("is refused without a changeset, or with one that is too small", () => {
    const refused = refusals(changes);
    expect(refused).toContain(
      "worded changed (patch), and no changeset names @openlean/worded-client: run `pnpm changeset`",
    );
    expect(refused).toContain(
      "enlarged changed (minor), and the changeset of @openlean/enlarged-client says patch: raise it to minor",
    );
    expect(refused.join("\n")).not.toMatch(/^(same|valued|released) /m);
    expect(refused).toHaveLength(changes.filter(({ bump }) => bump !== "none").length - 2);
  });
});
