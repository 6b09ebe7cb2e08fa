/** Longer than this, a test holds up whoever waits for it, and a worker that has nothing else to do. */
const LONG = 20_000;

/**
 * Ends the run with one line over all suites, for whoever reads only the last one, and names the tests above 20 seconds before it. Jest's
 * own summary comes before both. A machine that does something else makes tests long: that is said, and no failure.
 */
export default class ClosingLine {
  #long = [];

  onTestResult({ path, context }, { testResults }) {
    const { rootDir, displayName } = context.config;
    for (const { fullName, duration } of testResults)
      if (duration > LONG)
        this.#long.push({ duration, text: `${displayName?.name} ${path.slice(rootDir.length + 1)}: ${fullName}` });
  }

  onRunComplete(
    _contexts,
    { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests },
  ) {
    const skipped = numPendingTests + numTodoTests;
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    const long = this.#long
      .sort((one, other) => other.duration - one.duration)
      .map(({ duration, text }) => `\n${Math.round(duration / 1000)} s: ${text}`);
    process.once("exit", () => {
      process.stdout.write(
        `${long.join("")}\n${numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`,
      );
    });
  }
}
