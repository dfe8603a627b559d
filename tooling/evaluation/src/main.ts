/**
 * `pnpm evaluate`: 40 questions and 30 tasks over a local sandbox, graded by calls and answers. Without a model the script
 * beside each task plays the caller. With `EVALUATION_URL`, `EVALUATION_KEY` and `EVALUATION_MODEL` a model does; its
 * transcript is written to the file that is given as argument. Exits with 1 when a task fails or a tool is confused.
 */
import { writeFileSync } from "node:fs";
import { evaluate, printReport } from "./evaluate.ts";
import { modelCaller } from "./model-caller.ts";
import { scriptedCaller } from "./scripted-caller.ts";

const { EVALUATION_URL: url, EVALUATION_KEY: key = "", EVALUATION_MODEL: model } = process.env;
const [file] = process.argv.slice(2);
const report = await evaluate(url && model ? modelCaller({ url, key, model }) : scriptedCaller);
if (file !== undefined) writeFileSync(file, `${JSON.stringify(report, undefined, 2)}\n`);
process.stdout.write(printReport(report));
const isRight = report.pairs.every(({ right, chosen }) => right === chosen);
process.exitCode = isRight && report.tasks.every(({ findings }) => findings.length === 0) ? 0 : 1;
