export { curlSample } from "./curl-sample.ts";
export { documentSamples, documents, samplesIn } from "./markdown-samples.ts";
export { requestOf } from "./request.ts";
export { type Count, runSamples, type SampleReport } from "./run-samples.ts";
export { operationOf, operations, specs } from "./spec.ts";
export { typescriptSample } from "./typescript-sample.ts";
