/** Bodies that are called after a city and are not the city. Pure. */
import { words } from "../../domain/definition/identity";

/** "Politiezone Gent" is not the city; "Stad en OCMW Gent" is. */
export function isOtherBody(text: string): boolean {
  const all = words(text);
  return all.some((word) => OTHER_BODIES.has(word)) && !all.some((word) => OF_CITY.has(word));
}

const OTHER_BODIES = new Set([
  ...["provincie", "politiezone", "universiteit", "hogeschool", "regio", "ocmw", "arrondissement", "intercommunale"],
  ...["streek", "ziekenhuis", "haven", "district", "deelgemeente", "hulpverleningszone", "brandweerzone", "model"],
  ...["province", "university", "region", "universite", "zone", "cpas"],
]);
const OF_CITY = new Set(["stad", "gemeente", "stadsbestuur", "ville", "commune", "city"]);
