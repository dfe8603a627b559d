export { curlSample } from "./curl-sample.ts";
export { documentSamples, documents, samplesIn } from "./markdown-samples.ts";
export { requestOf } from "./request.ts";
export { type Count, runSamples, type SampleReport } from "./run-samples.ts";
export {
  type Operation,
  operationOf,
  operations,
  type Parameter,
  type Region,
  type Spec,
  specs,
} from "./spec.ts";
export { typescriptSample } from "./typescript-sample.ts";
