/**
 * Bodies and places that are called after a city and are not the city: "Politiezone Gent", "Oud-Turnhout". Asked of the words of a
 * text, folded one by one. Pure.
 */

/** Where a name stands among the words of a text. */
export interface NameAt {
  readonly at: number;
  readonly count: number;
}

/**
 * Is the name part of another's? A body may be named anywhere in the text: "Regio Zuid, met Kortrijk".
 * @param unit what those who are scored are called, folded: of districts, "District Berchem" is the one that is meant.
 */
export function isPartOfOther(all: readonly string[], { at, count }: NameAt, unit = ""): boolean {
  const [before, after] = [all.slice(0, at), all.slice(at + count)];
  const last = before.at(-1) ?? "";
  // "Gent, Oost-Vlaanderen" is the city.
  if (PLACE.test(last) || QUARTER.test(last) || (QUARTER.test(after[0] ?? "") && after[1] !== "vlaanderen"))
    return true;
  const others = [...before, ...after];
  return others.some((word) => word !== unit && isBody(word)) && !all.some((word) => OF_CITY.test(word));
}

/**
 * "(provincie)" behind a name says what is called so, and "(deelgemeente Drongen)" that it is a part; "(provincie Oost-Vlaanderen)" says
 * where it lies.
 */
export function saysOtherBody(all: readonly string[]): boolean {
  return (all.length > 0 && all.every(isBody)) || all.some((word) => PART_OF.test(word));
}

function isBody(word: string): boolean {
  return BODY.test(word);
}

/** Also at the end of a compound: "hulpverleningszone", "vervoerregio", "afvalintercommunale". */
const BODY =
  /^(?:prov|provinciebestuur|province|politie|pz|ocmw|cpas|arr|az|uz|ku|ho|brandweer|zorgbedrijf|omstreken|havenbedrijf|deelgemeente|model|region|university)$|(?:zone|regio|streek|ziekenhuis|arrondissement|intercommunale|provincie|haven|district|school|universit(?:e|eit)|vereniging|maatschappij)$/;
const PART_OF = /^(?:deelgemeente|wijk|dorpskern)$/;
/** "Stad en OCMW Gent" is the city. */
const OF_CITY = /^(?:stad|gemeente|stadsbestuur|ville|commune|city)$/;
const PLACE = /^(?:oud|groot|nieuw|klein)$/;
const QUARTER = /^(?:noord|zuid|oost|west)$/;
