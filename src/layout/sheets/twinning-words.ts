/** Why a match is there, why a need waits, and what is wrong with what people decided, each in one Dutch sentence. */
import { type AssessmentDefinition, nameIn } from "../../domain/definition/definition";
import type { Absent } from "../../domain/twinning/absent";
import type { Rough } from "../../domain/twinning/hits";
import type { Objective } from "../../domain/twinning/objectives";
import type { TwinningFigures } from "../../domain/twinning/figures";
import type { DecisionProblem } from "../../domain/twinning/pins";
import type { Match, WaitingNeed } from "../../domain/twinning/propose";
import type { TwinningSettings } from "../../domain/twinning/settings";
import { listed } from "../dutch";
import { twinning as words } from "./twinning";

const WITHOUT: Readonly<Record<Objective, string>> = {
  learners: "Zonder deze koppeling is er één stad minder die iets leert.",
  needs: "Zonder deze koppeling blijft er één leervraag meer wachten.",
  low: "Zonder deze koppeling krijgen in het hele voorstel minder leervragen met een score onder het midden van de schaal een donor.",
  priority: "Zonder deze koppeling krijgen thema's die voorgaan in de werkpakketten minder hulp.",
  "two-way": "Zonder deze koppeling zijn er minder steden die over en weer van elkaar kunnen leren.",
  practice: "Zonder deze koppeling zijn er minder donoren met een goede praktijk om te tonen.",
  group: "Zonder deze koppeling leren minder steden van een stad uit hun eigen groep.",
  difference:
    "Zonder deze koppeling is het verschil in score tussen donoren en leerlingen, over alle koppelingen samen, kleiner.",
  load: "Zonder deze koppeling is het werk minder gelijk verdeeld over de donoren.",
  order:
    "Een voorstel zonder deze koppeling zou even goed zijn: de volgorde van de thema's en de steden gaf de doorslag.",
};

/** As earlier versions wrote them on sheets that are there. */
const FORMERLY: readonly string[] = [
  "is er een leerling minder.",
  "wacht er een leervraag meer.",
  "krijgen minder leervragen met een lage score een donor.",
  "volgt het voorstel de prioriteiten van de werkpakketten minder goed.",
  "zijn er minder koppelingen tussen steden die van elkaar kunnen leren.",
  "zijn er minder koppelingen waarvoor de donor een goede praktijk heeft.",
  "zijn er minder koppelingen binnen dezelfde groep.",
  "zijn de verschillen tussen donor en leerling samen kleiner.",
  "worden minder steden met een lage score geholpen.",
  "zijn de verschillen in score samen kleiner, en valt er dus minder te leren.",
  "scoren de donoren, over het hele voorstel samen, minder ver boven wie van hen leert.",
].map((end) => `Zonder deze koppeling ${end}`);
const FORMER_ORDERS = [
  "Een voorstel zonder deze koppeling is even goed: daarom beslist de volgorde in de lijst van thema's en steden.",
  "Een ander voorstel is even goed: de volgorde van het meetmodel beslist.",
  "Een andere koppeling was even goed geweest: dan beslist de volgorde van het meetmodel.",
  "Een andere koppeling was even goed: gekozen is wat het eerst staat in de lijst van thema's en steden.",
];

const PINNED = { eligible: "Met de hand vastgezet.", other: "Met de hand vastgezet; uit de scores volgt ze niet." };

export function whyMatched({ why, hit }: Pick<Match, "why" | "hit">): string {
  if (why.kind === "proposed")
    return hit?.rough ? roughly(WITHOUT[why.without], roughText(hit.rough)) : WITHOUT[why.without];
  return hit ? PINNED.eligible : PINNED.other;
}

/** A score between two levels, or about right: what Overzicht calls "bij benadering" is the latter alone. */
function roughly(sentence: string, rough: string): string {
  return `${sentence.slice(0, -1)}; ${rough}.`;
}

/** How it was handed in, and not what it came to: 2,5 as a number is exact. @example roughText("donor") // "de score van de donor is niet precies opgegeven (als “tussen” twee niveaus, of als “ongeveer”)" */
export function roughText(which: Rough): string {
  return `${WHOSE[which]} niet precies opgegeven (als “tussen” twee niveaus, of als “ongeveer”)`;
}

const WHOSE: Readonly<Record<Rough, string>> = {
  learner: "de score van de leerling is",
  donor: "de score van de donor is",
  both: "de scores van de leerling en de donor zijn",
};
const ROUGHS = [
  ...(Object.keys(WHOSE) as Rough[]).map(roughText),
  ...Object.values(WHOSE).map((whose) => `${whose} niet precies (tussen twee niveaus, of ongeveer)`),
  "een van de scores is niet precies gegeven",
  "een van de scores is bij benadering gegeven",
];

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
      return `Deze stad leert al zo veel als mag: hoogstens ${themes(perLearner)}. ${whom}`;
    case "both-full":
      return `Deze stad leert al zo veel als mag (hoogstens ${themes(perLearner)}), en wie dit kan tonen, wordt al zo veel gevraagd als mag (hoogstens ${inMatches(perDonor)}). ${whom}`;
    case "donors-full":
      return `Wie dit kan tonen, wordt al zo veel gevraagd als mag: hoogstens ${inMatches(perDonor)}. ${whom}`;
  }
}

/** Does it say why a pair is proposed that nobody pinned? */
export function isProposed(text: string): boolean {
  return [...Object.values(WITHOUT), ...FORMERLY, ...FORMER_ORDERS].some(
    (each) => text === each || ROUGHS.some((rough) => text === roughly(each, rough)),
  );
}

/** What stands in the place of a calendar, or of a day in it. */
const CALENDAR: readonly string[] = [words.unreadStart, words.endless, words.unreadDay];

/** Is it a sentence of ours? Then nothing of anybody else goes with it. */
export function isOwnSentence(text: string): boolean {
  return (
    isProposed(text) ||
    [...Object.values(PINNED), BANNED, OPEN, ...Object.values(IMPOSSIBLE), ...CALENDAR].includes(text) ||
    /^Elke mogelijke donor is uitgesloten: .*\.$/.test(text) ||
    /^(?:(?:Deze stad l|L)eert|Wie (?:dit kan tonen|kan helpen), wordt) al zo veel .*\. Mogelijke donoren: .*\.$/.test(
      text,
    ) ||
    /^(?:Uit de scores volgt geen enkele koppeling\.|\d+ koppeling(?:en)?(?:, waarvan [^:]*|, met de hand vastgezet)?: .* (?:wachten|leervraag)\. \(.*\))$/.test(
      text,
    )
  );
}

/** @example "20 koppelingen: 11 van de 11 steden met een leervraag leren van een donor, 18 van de 38 leervragen wachten. (71 mogelijkheden, 46 paren, 8 donoren.)" */
export function inFigures(figures: TwinningFigures): string {
  const { matches, hits, pairs, donors } = figures;
  if (hits === 0 && matches === 0) return "Uit de scores volgt geen enkele koppeling.";
  return `${whatIsAnswered(figures)} (${hits} mogelijkheden, ${pairs} paren, ${donors} donoren.)`;
}

/** In numbers that add up: a match that answers no need is told apart. */
export function whatIsAnswered({ matches, beside, served, learners, waiting, needs }: TwinningFigures): string {
  if (needs === 0) return `${inMatches(matches)}, met de hand vastgezet: uit de scores volgt geen leervraag.`;
  const apart = beside === 0 ? "" : `, waarvan ${beside} zonder leervraag (met de hand vastgezet)`;
  return `${inMatches(matches)}${apart}: ${served} van de ${learners} steden met een leervraag leren van een donor, ${waiting} van de ${needs} leervragen wachten.`;
}

function inMatches(count: number): string {
  return count === 1 ? "1 koppeling" : `${count} koppelingen`;
}

function themes(count: number): string {
  return count === 1 ? "1 thema" : `${count} thema's`;
}
