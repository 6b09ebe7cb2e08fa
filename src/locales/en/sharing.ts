/** The words of sharing (Delen), in English. */
import { type AssessmentDefinition, nameIn } from "../../domain/definition/definition";
import type { Disclosure } from "../../export/disclosure/derivable";
import type { Place } from "../../export/disclosure/figure";
import { FTE } from "../../domain/definition/subject";
import type { SharingTexts } from "../sharing-texts";

const TABLES: Readonly<Record<Place["table"], string>> = {
  scores: "the scores per city",
  figures: "the figures of the group",
  change: "the change since the previous measurement",
  earlier: "an earlier export",
};

export const sharing: SharingTexts = {
  reasons: {
    confidential: "confidential",
    "small-group": "a figure from too few cities",
    subtraction: "would follow from other figures by subtraction",
    "not-named": "not shown by name",
  },
  withheld: (where, reason) => `${where}: ${reason}`,
  refusal: (refusal, { themes, cities }) => {
    switch (refusal.reason) {
      case "small-groups":
        return [
          `Nothing was made: these figures give something away about fewer than ${refusal.smallestGroup} cities.`,
          ...refusal.disclosures.map((each) => disclosed(each, { themes: [...themes, FTE], cities })),
          "Set on the sheet Publicatie that such figures are left out, or let the cities consent.",
        ];
      case "unknown-city":
        return [`Nothing was made: ${refusal.cityId} is no city of this assessment.`];
      case "nothing-to-share":
        return [
          "Nothing was made: no score was read yet, or all of it is confidential. See what is still to be chosen or filled in.",
        ];
      case "other-definition":
        return [
          `Nothing was made: the previous measurement follows ${refusal.previous}, the present one ${refusal.present}.`,
        ];
    }
  },
};

function disclosed(
  { measure, cityIds, places }: Disclosure,
  { themes, cities }: Pick<AssessmentDefinition, "themes" | "cities">,
): string {
  const who = cityIds.length === 0 ? "" : ` give away ${cityIds.map((id) => nameIn(cities, id)).join(", ")}`;
  return `- ${nameIn(themes, measure)}: ${[...new Set(places.map(placeText))].join(" and ")}${who}.`;
}

function placeText({ table, row, column, cell }: Place): string {
  const at = [column, row, cell].filter((part) => part !== undefined && part !== "").join(", ");
  return `${TABLES[table]} (${at})`;
}
