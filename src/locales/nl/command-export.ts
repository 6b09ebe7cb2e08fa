/** What the command says of an export: what it leaves out, and why it is refused. */
import { type AssessmentDefinition, nameIn } from "../../domain/definition/definition";
import { FTE } from "../../domain/definition/subject";
import type { Disclosure } from "../../export/disclosure/derivable";
import type { Place } from "../../export/disclosure/figure";
import type { WithheldReason } from "../../export/benchmark";
import type { ExportRefusal } from "../../export/export-refusal";
import { listed } from "../../layout/dutch";

const TABLES: Readonly<Record<Place["table"], string>> = {
  scores: "de scores per stad",
  figures: "de cijfers van de groep",
  change: "het verschil met de vorige meting",
  earlier: "een eerdere export",
  pairs: "Leren van elkaar",
};

export const sharing = {
  reasons: {
    confidential: "vertrouwelijk",
    "tells-confidential": "hieruit is een vertrouwelijke score af te leiden",
    "small-group": "cijfer van te weinig steden",
    subtraction: "zou af te leiden zijn door cijfers van elkaar af te trekken",
    "not-named": "niet bij naam getoond",
  } satisfies Record<WithheldReason, string>,
  changedMedians: (themes: readonly string[]) =>
    `Globale score gepubliceerd voordat de mediaan veranderde: ${listed(themes)}. Publiceer de nieuwe in Delen, of zeg met een bijstelling waarom de score blijft.`,
  unpublishedMedians: (themes: readonly string[]) => `Mediaan niet gepubliceerd: ${listed(themes)}.`,
  /** Above what does not count: a line each. */
  unheard: "Dit staat op Publicatie, en telt niet zoals bedoeld:",
  /** What was left out, and why: a line each. */
  withheld: (where: string, reason: string) => `${where}: ${reason}`,
  /** Why nothing is made, and which cells would give something away: a line each. */
  refusal: (refusal: ExportRefusal, { themes, cities }: AssessmentDefinition): readonly string[] => {
    switch (refusal.reason) {
      case "small-groups":
        return [
          `Er is niets gemaakt: hieruit zijn scores van minder dan ${refusal.smallestGroup} steden af te leiden.`,
          ...refusal.disclosures.map((each) => disclosed(each, { themes: [...themes, FTE], cities })),
          "Zet op het blad Publicatie dat zulke cijfers weggelaten worden, of laat de steden toestemming geven.",
        ];
      case "unknown-city":
        return [`Er is niets gemaakt: ${refusal.cityId} komt niet voor in dit meetmodel.`];
      case "head-count-in-name":
        return [
          `Er is niets gemaakt: hier staat hoeveel mensen er werken, en dat is vertrouwelijk: ${refusal.where.join(", ")}. Verwijder dat aantal daar.`,
        ];
      case "nothing-to-share":
        return [
          "Er is niets gemaakt: er is nog geen score gelezen, of alles is vertrouwelijk. Kijk na wat er nog te kiezen of in te vullen is.",
        ];
      case "other-definition":
        return [
          `Er is niets gemaakt: de vorige meting volgt het meetmodel ${refusal.previous}, deze ${refusal.present}.`,
        ];
      case "legend-invalid":
        return [
          `Er is niets gemaakt: de Legende${refusal.ofPrevious ? " van de vorige meting" : ""} spreekt zichzelf tegen, zodat niet vaststaat wat hier gemeten is. Verbeter deze cellen:`,
          ...refusal.findings.map(({ sheet, cell, raw }) => `- ${sheet}!${cell}: ${raw}`),
        ];
    }
  },
};

function disclosed(
  { measure, cityIds, places }: Disclosure,
  { themes, cities }: Pick<AssessmentDefinition, "themes" | "cities">,
): string {
  const who =
    cityIds.length === 0
      ? ""
      : `: hieruit is de score af te leiden van ${cityIds.map((id) => nameIn(cities, id)).join(", ")}`;
  return `- ${nameIn(themes, measure)}: ${[...new Set(places.map(placeText))].join(" en ")}${who}.`;
}

function placeText({ table, row, column, cell }: Place): string {
  const at = [column, row, cell].filter((part) => part !== undefined && part !== "").join(", ");
  return `${TABLES[table]} (${at})`;
}
