/**
 * Jest begins with what took longest the last time. A clean clone has no last time, and then it begins with the largest files: those of
 * the faults are three lines and a minute each, so that they came last, with one of two cores waiting for the other.
 */
import Sequencer from "@jest/test-sequencer";

const LONG = /\/test\/(reliability|browser|fuzz|foreign)\//;

const isLong = ({ path, duration }) => (duration ?? null) === null && LONG.test(path.replaceAll("\\", "/"));

export default class LongFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}
