import { relative } from "node:path";
import type { Reporter, TestCase, TestModule } from "vitest/node";
import { mark, type TestEvent } from "./test-event.ts";

/** A reporter of vitest that tells each file and each test as it comes, so that nothing is lost when a worker dies. */
export default class CheckReporter implements Reporter {
  onTestRunStart(files: readonly unknown[]): void {
    tell({ files: files.length });
  }

  onTestModuleQueued(module: TestModule): void {
    tell({ started: pathOf(module) });
  }

  onTestModuleEnd(module: TestModule): void {
    for (const { message } of module.errors())
      tell({ failed: pathOf(module), name: "", message: firstLine(message) });
    tell({ ended: pathOf(module) });
  }

  onTestCaseResult(test: TestCase): void {
    const { state, errors = [] } = test.result();
    if (state === "passed") tell({ passed: test.fullName });
    if (state === "failed")
      tell({
        failed: pathOf(test.module),
        name: test.fullName,
        message: firstLine(errors[0]?.message ?? "failed"),
      });
  }

  onTestRunEnd(_: readonly TestModule[], errors: readonly { message: string }[]): void {
    for (const { message } of errors) tell({ broken: firstLine(message) });
  }
}

function tell(event: TestEvent): void {
  process.stdout.write(`${mark}${JSON.stringify(event)}\n`);
}

function pathOf(module: TestModule): string {
  return relative(process.cwd(), module.moduleId);
}

function firstLine(text: string): string {
  return (
    text
      .split("\n")
      .find((line) => /\p{L}/u.test(line))
      ?.trim() ?? ""
  );
}
