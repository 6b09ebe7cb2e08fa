/** The words around an export, in English. */
import type { ExportTexts } from "../../export/texts";
import { exports as dutch } from "../nl/exports";

export const exports: ExportTexts = {
  withheld: {
    confidential: "Confidential",
    "small-group": "From too few cities",
    subtraction: "Follows from other figures",
    "not-named": "Not named",
  },
  refused: {
    "small-groups": ({ smallestGroup }) =>
      `This export would give something away about fewer than ${smallestGroup} cities. Nothing was made. Choose “weglaten” on the sheet Publicatie to leave those figures out, or export for the steering group.`,
    "unknown-city": ({ cityId }) =>
      `This assessment knows no city “${cityId}”. Nothing was made. Choose a city from the list.`,
    "nothing-to-share": () =>
      "There is nothing to share: there are no figures, or all of them are confidential. See what is marked as confidential.",
    "other-definition": ({ present, previous }) =>
      `The previous measurement uses another assessment (${previous}) than this one (${present}). Nothing was made. Choose a previous measurement with the same assessment, or leave it out.`,
  },
  place: ({ table, row, column, cell }) =>
    [{ scores: "", figures: "Group figures", change: "Change", earlier: "Earlier export" }[table], row, column, cell]
      .filter(Boolean)
      .join(", "),
  csv: dutch.csv,
};
