/** The words on our sheets, in Dutch. */
import type { SheetTexts } from "../../layout/texts";
import { bundleSheets } from "./bundle-sheets";
import { number } from "./number";
import { rulesSheet } from "./rules-sheet";
import { publicationSheets } from "./publication-sheets";

export const sheets: SheetTexts = {
  number,
  periodLabel: "Meting",
  maturity: {
    sheet: "Maturiteit",
    title: (definition) => `Maturiteit ${definition.toLowerCase()}`,
    instruction: (step) =>
      `Geef elk thema een score, in stappen van ${number(step)}. De cel kleurt mee met de legende. Twijfelt u? Kijk op het blad Legende.`,
    legendLabel: "Legende",
    city: "Stad",
    global: "Globale score",
    median: "Mediaan",
    count: "n",
    range: "Laagste – hoogste",
    promptTitle: (lowest, highest) => `Score van ${number(lowest)} tot ${number(highest)}`,
    promptMessage: (levels, step) =>
      `${levels.join("\n")}\nTussenscores per ${number(step)}. Niet van toepassing: n.v.t.`,
    errorTitle: "Deze score kan niet",
    errorMessage: (lowest, highest) =>
      `Vul een getal van ${number(lowest)} tot ${number(highest)} in, bijvoorbeeld 2,5 met een komma. Een punt maakt er in Excel een datum van. Is het thema niet van toepassing? Vul dan n.v.t. in.`,
    notApplicable: "n.v.t.",
  },
  legend: {
    sheet: "Legende",
    title: "Legende en meetmodel",
    instruction: "Dit blad legt vast wat er gemeten wordt. De andere bladen verwijzen ernaar.",
    definition: "Meetmodel",
    definitionId: "Code",
    definitionName: "Naam",
    definitionVersion: "Versie",
    step: "Stap",
    levels: "Niveaus",
    value: "Score",
    colour: "Kleur",
    level: "Niveau",
    meaning: "Betekenis",
    between: (lower, upper) => `tussen ${lower} en ${upper}`,
    themes: "Thema's",
    theme: "Thema",
    cities: "Steden",
    city: "Stad",
    id: "Code",
    aliases: "Ook geschreven als",
  },
  ...bundleSheets,
  rules: rulesSheet,
  ...publicationSheets,
  // Excel takes 255 characters for a footer, its codes included; a definition may have any name.
  pageFooter: (definition, period) =>
    [definition, period, "zelfevaluatie, momentopname"]
      .filter(Boolean)
      .map((text) => text.slice(0, 80))
      .join(" · "),
};
