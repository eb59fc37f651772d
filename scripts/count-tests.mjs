import { readFileSync } from "node:fs";

// Usage: count-tests.mjs SUITES_FAILED REPORT.json…
// A suite that failed without a failed test, as the linter does, counts as one; so does each test that was skipped.
const [suitesFailed, ...paths] = process.argv.slice(2);
const reports = paths.map((path) => JSON.parse(readFileSync(path, "utf8")));
const sum = (key) => reports.reduce((total, report) => total + report[key], 0);
const passed = sum("numPassedTests");
const failed = Math.max(sum("numFailedTests"), Number(suitesFailed));
const skipped = sum("numPendingTests") + sum("numTodoTests");
process.exitCode = failed + skipped > 0 ? 1 : 0;
console.log(`${passed} passed, ${failed + skipped} failed`);
