/** What is told when the pane does not start: who is to blame for it, and never the network for a mistake of our own. */
import { afterEach, beforeEach, expect, it } from "@jest/globals";
import type { Readiness } from "../../src/host/office/office-ready";
import { startedWith } from "../../src/taskpane/starting";

const READY: Readiness = { kind: "outside" };
let reported: unknown[];

beforeEach(() => {
  reported = [];
  Object.assign(globalThis, { reportError: (error: unknown) => reported.push(error) });
});

afterEach(() => {
  Reflect.deleteProperty(globalThis, "reportError");
});

it("opens with what Office says of where it runs", async () => {
  const opened: Readiness[] = [];
  expect(await startedWith(Promise.resolve(READY), (readiness) => opened.push(readiness))).toBe("started");
  expect(opened).toEqual([READY]);
});

it("says that Excel does not answer where Office itself fails", async () => {
  const opened: Readiness[] = [];
  const failed = Promise.reject<Readiness>(new Error("blocked"));
  expect(await startedWith(failed, (readiness) => opened.push(readiness))).toBe("silent");
  expect([opened, reported]).toEqual([[], []]);
});

it("says that something went wrong in Klimaatpeil itself where that is so, and tells the console", async () => {
  const mistake = new ReferenceError("performance is not defined");
  const outcome = await startedWith(Promise.resolve(READY), () => {
    throw mistake;
  });
  expect(outcome).toEqual({ kind: "mistake", details: [], doing: "open" });
  expect(reported).toEqual([mistake]);
});
