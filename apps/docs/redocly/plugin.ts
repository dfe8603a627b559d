import { curlSample, operationOf, typescriptSample } from "@openlean/samples";

interface OperationNode {
  operationId?: string;
  "x-codeSamples"?: { lang: string; label: string; source: string }[];
}

interface Plugin {
  id: string;
  decorators: { oas3: Record<string, (options: { api: string }) => object> };
}

/** Writes the samples of each operation into `x-codeSamples`. They come from `@openlean/samples`, where they are run. */
export default function plugin(): Plugin {
  return {
    id: "openlean",
    decorators: {
      oas3: {
        samples: ({ api }) => ({
          Operation: {
            enter(node: OperationNode) {
              if (!node.operationId) return;
              const operation = operationOf(api, node.operationId);
              node["x-codeSamples"] = [
                { lang: "TypeScript", label: "TypeScript", source: typescriptSample(operation) },
                { lang: "curl", label: "curl", source: curlSample(operation) },
              ];
            },
          },
        }),
      },
    },
  };
}
