/** The words by which a city's own points are linked to those of the group, in Dutch. */
import type { PointKind } from "../../domain/points/point";

export const points = {
  title: "Sterk en beter",
  explanation:
    "Wat de steden zelf schrijven, gekoppeld aan de punten van de groep. Hoeveel steden iets zeggen, volgt daaruit.",
  noSheet: "Deze werkmap heeft nog geen blad Sterk en beter. Daar komen de punten van de groep te staan.",
  addSheet: "Het blad Sterk en beter toevoegen",
  nothing: "De steden schreven nog geen sterke punten of verbeterpunten.",
  standing: (left: number, all: number) =>
    left === 0
      ? `Alle ${all} punten van de steden zijn gekoppeld.`
      : left === 1
        ? `Nog 1 van de ${all} punten van de steden is niet gekoppeld.`
        : `Nog ${left} van de ${all} punten van de steden zijn niet gekoppeld.`,
  part: "Thema en soort",
  option: (theme: string, kind: string, left: number) =>
    left === 0 ? `${theme}: ${kind}` : `${theme}: ${kind} (${left})`,
  kinds: { strong: "sterke punten", improve: "verbeterpunten" } satisfies Record<PointKind, string>,
  said: "Zegt een stad",
  ofGroup: "Punten van de groep",
  /** Of a theme and kind, with how many points there are. */
  noneLeft: (all: number) => (all === 0 ? "Geen enkele stad schreef hier iets." : "Alles hier is gekoppeld."),
  link: (city: string, text: string, point: string) => `Wat ${city} zegt (${text}) koppelen aan: ${point}`,
  noPoints: "Nog geen. Schrijf er hieronder een.",
  fresh: "Nieuw punt",
  add: "Toevoegen en koppelen",
  linked: (count: number) => (count === 1 ? "1 gekoppeld" : `${count} gekoppeld`),
  unlink: "Ontkoppelen",
  unlinkOf: (city: string, text: string) => `Ontkoppelen: ${city}, ${text}`,
  nowLinked: (city: string, point: string) => `${city} staat nu bij “${point}”.`,
  unlinked: (city: string, point: string) => `Wat ${city} zegt, staat niet meer bij “${point}”.`,
  goTo: "Naar het blad",
  counted: (howMany: string, cities: readonly string[]) =>
    [howMany, cities.join(", ")].filter((part) => part !== "").join(": "),
} as const;
