/** Why a match is there, why a need waits, and what is wrong with what people decided, each in one Dutch sentence. */
import { type AssessmentDefinition, nameIn } from "../../domain/definition/definition";
import type { Absent } from "../../domain/twinning/absent";
import type { Objective } from "../../domain/twinning/objectives";
import type { TwinningFigures } from "../../domain/twinning/figures";
import type { DecisionProblem } from "../../domain/twinning/pins";
import type { Match, WaitingNeed } from "../../domain/twinning/propose";
import type { TwinningSettings } from "../../domain/twinning/settings";
import { listed } from "../dutch";
import { twinning as words } from "./twinning";

const WITHOUT: Readonly<Record<Objective, string>> = {
  learners: "Zonder deze koppeling is er een leerling minder.",
  needs: "Zonder deze koppeling wacht er een leervraag meer.",
  low: "Zonder deze koppeling krijgen minder leervragen met een lage score een donor.",
  priority: "Zonder deze koppeling volgt het voorstel de prioriteiten van de werkpakketten minder goed.",
  "two-way": "Zonder deze koppeling zijn er minder koppelingen tussen steden die van elkaar kunnen leren.",
  practice: "Zonder deze koppeling zijn er minder koppelingen waarvoor de donor een goede praktijk heeft.",
  group: "Zonder deze koppeling zijn er minder koppelingen binnen dezelfde groep.",
  difference: "Zonder deze koppeling zijn de verschillen tussen donor en leerling samen kleiner.",
  load: "Zonder deze koppeling is het werk minder gelijk verdeeld over de donoren.",
  order: "Een ander voorstel is even goed: de volgorde van het meetmodel beslist.",
};

const PINNED = { eligible: "Met de hand vastgezet.", other: "Met de hand vastgezet; uit de scores volgt ze niet." };

export function whyMatched({ why, hit }: Pick<Match, "why" | "hit">): string {
  if (why.kind === "proposed") return hit?.rough ? roughly(WITHOUT[why.without]) : WITHOUT[why.without];
  return hit ? PINNED.eligible : PINNED.other;
}

function roughly(sentence: string): string {
  return `${sentence.slice(0, -1)}; een van de scores is bij benadering gegeven.`;
}

/** Of who takes no part: a line for those without any score, and one for each theme that some have no score in. */
export function takesNoPart(
  absent: readonly Absent[],
  { themes, cities }: Pick<AssessmentDefinition, "themes" | "cities">,
) {
  const named = (themeId: string | undefined) =>
    listed(absent.filter((each) => each.themeId === themeId).map(({ cityId }) => nameIn(cities, cityId)));
  const lines = [
    [NO_SCORE_AT_ALL, named(undefined)],
    ...themes.map(({ id, name }) => [`${name}${NO_SCORE_OF}`, named(id)]),
  ] as const;
  return lines.flatMap(([beginning, names]) => (names === "" ? [] : [`${beginning}${names}.`]));
}

const NO_SCORE_AT_ALL = "Geen enkele score: ";
const NO_SCORE_OF = ": geen score van ";

/** @returns whom such a line names; `undefined` for any other */
export function namedAsAbsent(text: string): string | undefined {
  return new RegExp(`^(?:${NO_SCORE_AT_ALL}|[^:]+${NO_SCORE_OF})(.+)\\.$`).exec(text)?.[1];
}

export const BANNED = "Met de hand uitgesloten.";
/** Of a pair that somebody wrote something about, or put in the place of another, without deciding. */
export const OPEN = "Nog niets beslist: zet ja of nee bij Vastgezet, of maak de rij leeg.";

/** Of a pair that someone pinned and that cannot be made. */
export const IMPOSSIBLE: Readonly<Partial<Record<DecisionProblem, string>>> = {
  unknown: "Kan niet: een van deze namen staat niet in het meetmodel.",
  "same-city": "Kan niet: niemand leert van zichzelf.",
  contradicted: "Kan niet: ze is zowel vastgezet als uitgesloten.",
  "need-pinned-twice": "Kan niet: deze leervraag heeft al een vastgezette donor.",
};

/** What counts against the limits: the matches of a donor, and the themes in which a learner learns. @param donors by name, as a list in words */
export function whyWaiting(
  { because }: Pick<WaitingNeed, "because">,
  donors: string,
  { perLearner, perDonor }: Pick<TwinningSettings, "perLearner" | "perDonor">,
): string {
  const whom = `Mogelijke donoren: ${donors}.`;
  switch (because) {
    case "banned":
      return `Elke mogelijke donor is uitgesloten: ${donors}.`;
    case "learner-full":
      return `Leert al zo veel als mag: hoogstens ${themes(perLearner)} per leerling. ${whom}`;
    case "both-full":
      return `Leert al zo veel als mag, hoogstens ${themes(perLearner)} per leerling, en wie kan helpen, wordt al zo veel gevraagd als mag, hoogstens ${inMatches(perDonor)} per donor. ${whom}`;
    case "donors-full":
      return `Wie kan helpen, wordt al zo veel gevraagd als mag: hoogstens ${inMatches(perDonor)} per donor. ${whom}`;
  }
}

/** Does it say why a pair is proposed that nobody pinned? */
export function isProposed(text: string): boolean {
  return Object.values(WITHOUT).some((each) => text === each || text === roughly(each));
}

/** What stands in the place of a calendar, or of a day in it. */
const CALENDAR: readonly string[] = [words.unreadStart, words.endless, words.unreadDay];

/** Is it a sentence of ours? Then nothing of anybody else goes with it. */
export function isOwnSentence(text: string): boolean {
  return (
    isProposed(text) ||
    [...Object.values(PINNED), BANNED, OPEN, ...Object.values(IMPOSSIBLE), ...CALENDAR].includes(text) ||
    /^Elke mogelijke donor is uitgesloten: .*\.$/.test(text) ||
    /^(?:Leert|Wie kan helpen, wordt) al zo veel .* per (?:leerling|donor)\. Mogelijke donoren: .*\.$/.test(text) ||
    /^(?:Uit de scores volgt geen enkele koppeling\.|\d+ koppeling(?:en)?: .* wachten\. \(.*\))$/.test(text)
  );
}

/** @example "20 koppelingen: 11 van de 11 leerlingen hebben een donor, 18 van de 38 leervragen wachten." */
export function inFigures({ matches, served, learners, waiting, needs, hits, pairs, donors }: TwinningFigures): string {
  if (hits === 0 && matches === 0) return "Uit de scores volgt geen enkele koppeling.";
  return `${inMatches(matches)}: ${served} van de ${learners} leerlingen hebben een donor, ${waiting} van de ${needs} leervragen wachten. (${hits} mogelijkheden, ${pairs} paren, ${donors} donoren.)`;
}

function inMatches(count: number): string {
  return count === 1 ? "1 koppeling" : `${count} koppelingen`;
}

function themes(count: number): string {
  return count === 1 ? "1 thema" : `${count} thema's`;
}
