/** The words around an export, in Dutch. */
import type { ExportTexts } from "../../export/texts";

export const exports: ExportTexts = {
  withheld: {
    confidential: "Vertrouwelijk",
    "small-group": "Van te weinig steden",
    subtraction: "Af te leiden uit andere cijfers",
    "not-named": "Niet bij naam genoemd",
  },
  refused: {
    "small-groups": ({ smallestGroup }) =>
      `Deze export zou iets verklappen over minder dan ${smallestGroup} steden. Er is niets gemaakt. Kies op het blad Publicatie “weglaten” om die cijfers niet te tonen, of exporteer voor de stuurgroep.`,
    "unknown-city": ({ cityId }) =>
      `Dit meetmodel kent geen stad “${cityId}”. Er is niets gemaakt. Kies een stad uit de lijst.`,
    "nothing-to-share": () =>
      "Er is niets om te delen: er zijn geen cijfers, of ze zijn allemaal vertrouwelijk. Kijk na wat als vertrouwelijk gemarkeerd is.",
    "other-definition": ({ present, previous }) =>
      `De vorige meting gebruikt een ander meetmodel (${previous}) dan deze (${present}). Er is niets gemaakt. Kies een vorige meting met hetzelfde meetmodel, of laat ze weg.`,
  },
  place: ({ table, row, column, cell }) =>
    [
      { scores: "", figures: "Groepscijfers", change: "Verandering", earlier: "Eerdere export" }[table],
      row,
      column,
      cell,
    ]
      .filter(Boolean)
      .join(", "),
  csv: {
    city: "Stad",
    global: "Globale score",
    median: "Mediaan",
    count: "n",
    lowest: "Laagste",
    highest: "Hoogste",
    sensitivityLow: "Mediaan als ontbrekende laagst scoren",
    sensitivityHigh: "Mediaan als ontbrekende hoogst scoren",
    notApplicable: "n.v.t.",
    withheld: "niet getoond",
  },
};
