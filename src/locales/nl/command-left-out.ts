/** What an export leaves out, and which file is what, as the command says it. */
import type { LeftOut } from "../../export/left-out";
import type { PlatformKind } from "../../export/text/datapackage";
import { listed } from "../../layout/dutch";

export type MadeKind = "benchmark" | "pages" | "csv" | PlatformKind;

export const command = {
  leftOutPart: (left: LeftOut): string => {
    switch (left.kind) {
      case "cities":
        return `${left.count} steden`;
      case "packages":
        return `${left.sheet} ${listed(left.runs.map(([first, last]) => (first === last ? String(first) : `${first} tot ${last}`)))}`;
      case "globals":
        return `Globale score van ${listed(left.themes)}`;
      case "ranges":
        return `Laagste – hoogste van ${listed(left.themes)}`;
      case "sensitivities":
        return `Als iedereen indient, voor ${listed(left.themes)}`;
      case "place":
        return left.where;
    }
  },
  made: {
    benchmark: "benchmark",
    pages: "een blad per thema",
    csv: "scores en cijfers per thema als CSV",
    lang: "lang formaat voor statistiek",
    aanbevelingen: "aanbevelingen voor statistiek",
    werkpakketten: "werkpakketten voor statistiek",
    datapackage: "beschrijving van de tabellen",
  } satisfies Record<MadeKind, string>,
};
