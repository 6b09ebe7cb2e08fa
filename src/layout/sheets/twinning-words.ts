/** Why a match is there, why a need waits, and what is wrong with what people decided, each in one Dutch sentence. */
import type { Objective } from "../../domain/twinning/objectives";
import type { TwinningFigures } from "../../domain/twinning/figures";
import type { DecisionProblem } from "../../domain/twinning/pins";
import type { Match, WaitingNeed } from "../../domain/twinning/propose";
import type { TwinningSettings } from "../../domain/twinning/settings";

const WITHOUT: Readonly<Record<Objective, string>> = {
  learners: "Zonder deze koppeling is er een leerling minder.",
  needs: "Zonder deze koppeling wacht er een leervraag meer.",
  low: "Zonder deze koppeling krijgen minder leervragen met een lage score een donor.",
  priority: "Zonder deze koppeling volgt het voorstel de prioriteiten van de werkpakketten minder goed.",
  "two-way": "Zonder deze koppeling zijn er minder paren die van elkaar kunnen leren.",
  practice: "Zonder deze koppeling hebben minder donoren een goede praktijk over hun thema.",
  group: "Zonder deze koppeling zijn er minder paren binnen dezelfde groep.",
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
  return `${sentence.slice(0, -1)}; een van de scores is bij benadering.`;
}

export const BANNED = "Met de hand uitgesloten.";

/** Of a pair that someone pinned and that cannot be made. */
export const IMPOSSIBLE: Readonly<Partial<Record<DecisionProblem, string>>> = {
  unknown: "Kan niet: een van deze namen staat niet in het meetmodel.",
  "same-city": "Kan niet: niemand leert van zichzelf.",
  contradicted: "Kan niet: ze is zowel vastgezet als uitgesloten.",
  "need-pinned-twice": "Kan niet: deze leervraag heeft al een vastgezette donor.",
};

/** @param donors by name, as a list in words */
export function whyWaiting(
  { because }: Pick<WaitingNeed, "because">,
  donors: string,
  { perLearner, perDonor }: Pick<TwinningSettings, "perLearner" | "perDonor">,
): string {
  const whom = `Mogelijke donoren: ${donors}.`;
  switch (because) {
    case "banned":
      return `Elke mogelijke donor is uitgesloten. ${whom}`;
    case "learner-full":
      return `Leert al in ${themes(perLearner)}, meer mag niet. ${whom}`;
    case "donors-full":
      return `Wie mag helpen, wordt al voor ${themes(perDonor)} gevraagd. ${whom}`;
  }
}

/** Is it a sentence of ours? Then nothing of anybody else goes with it. */
export function isOwnSentence(text: string): boolean {
  const whole = Object.values(WITHOUT).flatMap((each) => [each, roughly(each)]);
  return (
    [...whole, ...Object.values(PINNED), BANNED, ...Object.values(IMPOSSIBLE)].includes(text) ||
    /^(?:Elke mogelijke donor is uitgesloten\.|Leert al in .*, meer mag niet\.|Wie mag helpen, wordt al voor .* gevraagd\.) Mogelijke donoren: .*\.$/.test(
      text,
    ) ||
    /^(?:Uit de scores volgt geen enkele koppeling\.|\d+ koppeling(?:en)?: .* wachten\. \(.*\))$/.test(text)
  );
}

/** @example "20 koppelingen: 11 van de 11 leerlingen hebben een donor, 18 van de 38 leervragen wachten." */
export function inFigures({ matches, served, learners, waiting, needs, hits, pairs, donors }: TwinningFigures): string {
  if (hits === 0 && matches === 0) return "Uit de scores volgt geen enkele koppeling.";
  const made = matches === 1 ? "1 koppeling" : `${matches} koppelingen`;
  return `${made}: ${served} van de ${learners} leerlingen hebben een donor, ${waiting} van de ${needs} leervragen wachten. (${hits} mogelijkheden, ${pairs} paren, ${donors} donoren.)`;
}

function themes(count: number): string {
  return count === 1 ? "1 thema" : `${count} thema's`;
}
