export { answerOnce } from "./answer-once.ts";
export { requiredKey } from "./required-key.ts";
