/**
 * How long Excel lets a text be, and that a number must be finite. Pure.
 * Beyond it, Excel calls the file damaged and drops what it stumbled on; LibreOffice and the schemas say nothing. So a plan
 * that goes too far is refused here, where a test meets it, and not at a user's desk.
 */
import { cellName } from "../../a1";
import type { Message, SheetPlan } from "../../plan";
import { footerCode } from "./page";

const LIMIT = { text: 32_767, formula: 8_192, title: 32, message: 255, footer: 255 } as const;

/** A mistake of whoever planned: a text that is too long for its place, or a number that is none. */
export class PlanLimitExceeded extends Error {
  override readonly name = "PlanLimitExceeded";
}

/** @throws {PlanLimitExceeded} at the first text or number of the sheet that a file cannot hold */
export function assertWithinLimits({ name, cells, validations, print }: SheetPlan): void {
  const assert = (kind: keyof typeof LIMIT, text: string, place: string): void => {
    if (text.length <= LIMIT[kind]) return;
    throw new PlanLimitExceeded(`${name}, ${place}: ${kind} of ${text.length} characters, Excel takes ${LIMIT[kind]}`);
  };
  const assertMessage = ({ title, message }: Message, place: string): void => {
    assert("title", title, place);
    assert("message", message, place);
  };
  for (const { row, column, value, formula = "" } of cells) {
    const place = cellName(row, column);
    assert("text", String(value), place);
    assert("formula", formula, place);
    if (typeof value === "number" && !Number.isFinite(value))
      throw new PlanLimitExceeded(`${name}, ${place}: ${value}`);
  }
  for (const { area, prompt, error } of validations) {
    const place = `validation of ${cellName(area.row, area.column)}`;
    assertMessage(prompt, place);
    assertMessage(error, place);
  }
  assert("footer", footerCode(print), "footer");
}
