/** What the tab Delen makes and has made, in Dutch. */
import type { Audience } from "../../export/audience";
import type { Stage } from "../../export/benchmark";
import { listed } from "../../layout/dutch";
import type { PlatformKind } from "../../export/text/datapackage";

/** For whom something was made, and whether it is final. */
export interface MadeFor {
  readonly audience: Audience["kind"];
  readonly city: string;
  readonly stage: Stage;
}

/** @param city the name of the one that it is for, if there is one */
export function aboutMade({ audience, city, stage }: MadeFor): string {
  const whom = { "steering-group": "voor de stuurgroep", public: "voor het publiek", city: `voor ${city}` }[audience];
  return `${whom} (${{ draft: "concept", final: "definitief" }[stage]})`;
}

export const make = {
  title: "Exporteren",
  warning: "Om te delen kiest u een nieuwe werkmap: wie deze werkmap krijgt, krijgt alles, ook wat vertrouwelijk is.",
  noCity: "Kies eerst een stad.",
  noSummary: "Zonder managementsamenvatting: op Aanbevelingen en Werkpakketten staat nog niets.",
  /** @param isProposed on a sheet, and nothing of it is for who gets the benchmark */
  noPairs: (isProposed: boolean) =>
    isProposed
      ? "Zonder Leren van elkaar: er is geen koppeling om te tonen."
      : "Zonder Leren van elkaar: op Twinning staat nog niets. Dat schrijft u in Leren.",
  /** What is needed less often, folded away. */
  other: "Andere formaten",
  sheet: "Benchmark als blad in deze werkmap",
  /** Of benchmark sheets that stand there, those of one day together. */
  there: (groups: readonly { readonly names: readonly string[]; readonly day: string }[]) => {
    const each = groups.map(({ names, day }) => `${listed(names)}${day === "" ? "" : ` van ${day}`}`).join(" en ");
    return groups.flatMap(({ names }) => names).length === 1
      ? `Het blad ${each} staat er al en wordt niet bijgewerkt: verwijder het als het niet meer klopt.`
      : `De bladen ${each} staan er al en worden niet bijgewerkt: verwijder wat niet meer klopt.`;
  },
  workbook: "Benchmark als nieuwe werkmap",
  pages: "Een blad per thema, voor in een rapport",
  download: "Downloaden",
  downloadOf: (what: string) => `${what} downloaden`,
  csv: "CSV voor Excel",
  /** What a statistics platform gets, file by file; the description goes along with the others. */
  platform: {
    lang: "Lang formaat voor statistiek",
    aanbevelingen: "Aanbevelingen voor statistiek",
    werkpakketten: "Werkpakketten voor statistiek",
    datapackage: "Beschrijving daarbij (datapackage.json)",
  } satisfies Record<PlatformKind, string>,
  copy: "Kopiëren",
  copyOf: (what: string) => `${what} kopiëren`,
  copied: "Gekopieerd.",
  byHand: "Kopiëren kan hier niet. Selecteer de tekst en druk op Ctrl+C.",
  made: (what: "benchmark" | "pages", of: MadeFor) => {
    const about = aboutMade(of);
    const is = what === "pages" ? `De bladen per thema ${about} zijn` : `De benchmark ${about} is`;
    return `${is} als nieuwe werkmap gemaakt. Bewaar die onder een eigen naam.`;
  },
  /** Pressed once more, and nothing has changed since. */
  madeBefore: (what: "benchmark" | "pages", of: MadeFor) => {
    const about = aboutMade(of);
    const are = what === "pages" ? `De bladen per thema ${about} zijn` : `De benchmark ${about} is`;
    return `${are} al gemaakt en sindsdien is er niets veranderd. Kijk of de werkmap nog in een ander venster open staat.`;
  },
  /** Without the extension. @param city its id */
  fileName: ({ audience, city, stage }: MadeFor, date: string) =>
    [
      "benchmark",
      { "steering-group": "stuurgroep", public: "publiek", city }[audience],
      { draft: "concept", final: "definitief" }[stage],
      date,
    ].join("-"),
};
