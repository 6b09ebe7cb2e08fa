import { expect, it } from "@jest/globals";
import { problemOf } from "../../src/actions/problem";
import * as errors from "../../src/host/office/errors";

it.each([
  [new errors.HostTimeout(""), "timeout", []],
  [new errors.HostBusy(""), "busy", []],
  [new errors.SheetProtected("Scores"), "sheet-protected", ["Scores"]],
  [new errors.SheetHidden("Oud"), "sheet-hidden", ["Oud"]],
  [new errors.WorkbookProtected(""), "workbook-protected", []],
  [new errors.WorkbookChanged(""), "changed", []],
  [new errors.NameTaken(""), "changed", []],
  [new errors.WorkbookTooLarge(""), "too-large", []],
  [new errors.ApiUnavailable(""), "too-old", []],
  [new errors.WriteDenied(""), "denied", []],
  [new errors.HostRefused(""), "refused", []],
  [new errors.PlanHalfApplied({ sheets: ["Legende"], names: [] }, undefined), "half-done", ["Legende"]],
  [new errors.OutcomeUnknown(["Scores"], undefined), "unknown", ["Scores"]],
])("what went wrong with Excel has words of its own: %s", (error, kind, details) => {
  expect(problemOf(error)).toEqual({ kind, details });
});
