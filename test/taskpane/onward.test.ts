/** Where a bundle that is written leads. */
import { expect, it } from "@jest/globals";
import { onwardFrom } from "../../src/taskpane/bundle/step-of";

const TABS = (["share", "check", "overview"] as const).map((name) => ({ name }));

it.each([
  [{ corrections: 0, changed: 0 }, "overview share"],
  [{ corrections: 0, changed: 2 }, "share overview"],
  [{ corrections: 1, changed: 0 }, "check overview share"],
  [{ corrections: 1, changed: 2 }, "check share overview"],
])("with %p it leads to %s", (open, expected) => {
  expect(
    onwardFrom(TABS, open)
      .map(({ name }) => name)
      .join(" "),
  ).toBe(expected);
});
