import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with one line that a script can read: what passed and what failed. A file that does not load is a failure too. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const passed = tests.filter((test) => test.result().state === 'passed').length;
    const failed = tests.filter((test) => test.result().state === 'failed').length;
    const broken = modules.filter((module) => module.errors().length > 0).length;
    process.once('exit', () => console.log(`${passed} passed, ${failed + broken + unhandled.length} failed`));
  }
}
