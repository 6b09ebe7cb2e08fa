/**
 * The trial page: a spreadsheet on the left, the add-in's pane on the right, in a frame that finds `Excel` and `Office`
 * here (see office-frame.ts). Nothing comes from the network.
 */
import { setTranslationMethod } from "@odoo/o-spreadsheet";
import { createEmbeddedExcel } from "../embedded-excel";
import { createEmbeddedOffice } from "../office";
import { seed } from "../seed";
import { noticeIn } from "./notice";
import { sampleWorkbook } from "./sample-workbook";
import { mountSpreadsheet } from "./spreadsheet";
import { dutch } from "./words";

setTranslationMethod(dutch);
const trial = createEmbeddedExcel({ requirementSet: "1.18" });
seed(trial.world, sampleWorkbook, { columnWidths: { [sampleWorkbook.sheets[0]?.name ?? ""]: [22] } });

// What the frame takes over, and what a test looks at.
Object.assign(window, { Excel: trial.Excel, Office: createEmbeddedOffice(trial), trial });

void mountSpreadsheet(trial, element("grid"), noticeIn(element("notice") as HTMLDialogElement));

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}
