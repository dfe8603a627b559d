import { cp, mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { generate } from "@openlean/codegen/src/generate.ts";

const root = join(import.meta.dirname, "../../..");

/** The parts of {@link weather} that tests change. */
export interface Weather {
  paths: {
    "/forecasts/{city}": {
      get: { responses: { "200": { content: { "application/json": { schema: { $ref: string } } } } } };
    };
    "/reports": { post: { summary: string } };
  };
  components: {
    schemas: {
      Forecast: { required: string[]; properties: { sky: { enum: string[] } } };
      Report: { required: string[] };
    };
  };
}

const template = {
  openapi: "3.1.0",
  info: { title: "Weather", version: "1.0.0" },
  paths: {
    "/forecasts/{city}": {
      get: {
        operationId: "getForecast",
        summary: "Get a forecast",
        parameters: [{ name: "city", in: "path", required: true, schema: { type: "string" } }],
        responses: {
          "200": {
            description: "The forecast.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Forecast" } } },
          },
        },
      },
    },
    "/reports": {
      post: {
        operationId: "createReport",
        summary: "Create a report",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Report" } } },
        },
        responses: { "204": { description: "Taken." } },
      },
    },
  },
  components: {
    schemas: {
      Forecast: {
        type: "object",
        required: ["sky", "celsius"],
        properties: {
          sky: { type: "string", enum: ["CLEAR", "RAIN"], description: "What to expect." },
          celsius: { type: "number", description: "Highest temperature." },
        },
      },
      Report: {
        type: "object",
        additionalProperties: false,
        required: ["celsius"],
        properties: { celsius: { type: "number" }, remark: { type: "string" } },
      },
    },
  },
};

/** A small API with one operation that returns and one that takes something. */
export const weather: Weather = template;

/** An empty folder for a tree. */
export function newTree(): Promise<string> {
  return mkdtemp(join(tmpdir(), "openlean-tree-"));
}

/** Writes a tree with these APIs, each with its generated package `@openlean/<api>-client`. */
export async function writeTree(tree: string, apis: Record<string, object>): Promise<void> {
  await cp(join(root, "tsconfig.base.json"), join(tree, "tsconfig.base.json"));
  await write(
    join(tree, "packages/core/src/index.ts"),
    `export interface CallOptions { signal?: AbortSignal }
export interface Success<Status, Data, ContentType = string | undefined> {
  ok: true; status: Status; data: Data; contentType: ContentType; error?: undefined;
}
export interface Failure<Status, Body> { ok: false; status: Status; data?: undefined; error: Body }
export type Operations = Readonly<Record<string, object>>;
`,
  );
  for (const [api, document] of Object.entries(apis)) {
    await write(join(tree, "specs", api, "openapi.yaml"), JSON.stringify(document, null, 1));
    const folder = join(tree, "packages", `${api}-client`);
    await write(
      join(folder, "package.json"),
      JSON.stringify({
        name: `@openlean/${api}-client`,
        version: "1.0.0",
        scripts: { generate: `codegen ${api}` },
      }),
    );
    await write(
      join(folder, "src/index.ts"),
      'export type * from "./generated/schema.ts";\nexport type * from "./generated/paths.ts";\n',
    );
    for (const [name, text] of Object.entries(await generate(api, join(tree, "specs"))))
      await write(join(folder, "src/generated", name), text);
  }
}

/** The weather API after a change. */
export function changed(edit: (document: Weather) => void): Weather {
  const copy = structuredClone(weather);
  edit(copy);
  return copy;
}

/** Writes a file and the folders above it. */
export async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}
