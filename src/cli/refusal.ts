/** Why no sheets can be added to a workbook: what happened, what is safe, and what to do. */
import type { RefusalReason } from "../host/xlsx/graft/refusal";
import type { XlsxRefused } from "../host/xlsx/xlsx-host";

const SENTENCES: Readonly<Record<RefusalReason, string>> = {
  "workbook-structure-locked":
    "De structuur van de werkmap is beveiligd. Er is niets toegevoegd. Hef de beveiliging op (Controleren > Werkmap beveiligen) en probeer opnieuw.",
  "workbook-signed":
    "De werkmap is digitaal ondertekend, en een wijziging maakt die handtekening ongeldig. Er is niets toegevoegd. Werk met een kopie zonder handtekening.",
  "workbook-shared":
    "De werkmap wordt op de oude manier gedeeld. Er is niets toegevoegd. Zet het delen uit (Controleren > Werkmap delen) en probeer opnieuw.",
  "sheet-name-taken": "Een bladnaam is al in gebruik. Er is niets toegevoegd.",
  "defined-name-taken": "Een naam van een gebied is al in gebruik. Er is niets toegevoegd.",
};

export function refusalSentence({ reason }: XlsxRefused): string {
  return Object.hasOwn(SENTENCES, reason)
    ? SENTENCES[reason as RefusalReason]
    : "De werkmap kan niet uitgebreid worden. Er is niets toegevoegd.";
}
