import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type Document, listOperations, resolve, type Schema } from "@openlean/spec-model";

/** Type instantiations that one more call site costs. The counts are exact. */
export interface TypeCosts {
  readonly calls: number;
  readonly operations: number;
  readonly typescript5: number;
  readonly typescript7: number;
}

const apis = { customers: "Customers", banks: "Banks", data: "Data", verifications: "Verifications" };
const require = createRequire(import.meta.url);

/** Checks a program with 50 calls and one without with both compilers. */
export function measureTypes(cache: string, calls = 50): TypeCosts {
  const sites = callSites();
  const directory = join(cache, "types");
  const count = (compiler: string, amount: number) => {
    const project = join(directory, String(amount));
    mkdirSync(project, { recursive: true });
    writeFileSync(join(project, "app.ts"), program(sites, amount));
    writeFileSync(
      join(project, "tsconfig.json"),
      JSON.stringify({
        extends: "../../../../../tsconfig.base.json",
        compilerOptions: {
          types: ["node"],
          noUnusedLocals: false,
          isolatedDeclarations: false,
          declaration: false,
        },
        files: ["app.ts"],
      }),
    );
    const output = execFileSync(process.execPath, [compiler, "-p", project, "--extendedDiagnostics"], {
      encoding: "utf8",
    });
    return Number(/Instantiations:\s+(\d+)/.exec(output)?.[1]);
  };
  const perCall = (compiler: string) => (count(compiler, calls) - count(compiler, 0)) / calls;
  const own = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
  const root = createRequire(join(import.meta.dirname, "../../../package.json"));
  const newest = join(dirname(root.resolve("typescript/package.json")), "bin/tsc");
  return {
    calls,
    operations: sites.length,
    typescript5: perCall(own),
    typescript7: perCall(newest),
  };
}

function program(sites: string[], calls: number): string {
  const imports = Object.entries(apis).map(
    ([api, name]) =>
      `import { create${name}Client } from "@openlean/${api}-client";\nconst ${api} = create${name}Client({ region: "sa", environment: "sandbox", auth });`,
  );
  const lines = Array.from(
    { length: calls },
    (_, index) =>
      `const r${index} = await ${sites[index % sites.length]};\nif (r${index}.ok) use(r${index}.data); else use(r${index}.toError().code);`,
  );
  return `import { bearer } from "@openlean/auth-middleware";
const auth = bearer({ clientId: "id", clientSecret: "secret" });
${imports.join("\n")}
declare function use(value: unknown): void;
export async function app(): Promise<void> {
${lines.join("\n")}
  use([${Object.keys(apis).join(", ")}]);
}
`;
}

/** A call of every GET operation, with what it requires. */
function callSites(): string[] {
  return Object.keys(apis).flatMap((api) => {
    const document = require(`@openlean/${api}-client/openapi.json`) as Document;
    return listOperations(document)
      .filter(({ method }) => method === "GET")
      .map(({ path, parameters }) => {
        const groups: Record<string, string[]> = {};
        for (const { name, in: place, schema } of parameters.filter(({ required }) => required))
          (groups[place] ??= []).push(`${JSON.stringify(name)}: ${value(document, schema)}`);
        const params = Object.entries(groups).map(([name, entries]) => `${name}: { ${entries.join(", ")} }`);
        const options = params.length > 0 ? `, { params: { ${params.join(", ")} } }` : "";
        return `${api}.GET(${JSON.stringify(path)}${options})`;
      });
  });
}

function value(document: Document, given: Schema): string {
  const schema = resolve(document, given);
  if (schema.enum) return JSON.stringify(schema.enum[0]);
  const type = [schema.type].flat()[0];
  if (type === "integer" || type === "number") return "1";
  if (type === "boolean") return "true";
  if (type === "array") return `[${value(document, schema.items ?? {})}]`;
  return '"x"';
}
