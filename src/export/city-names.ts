/** Cities that are named in a text, where an audience does not see them by their names. */
import type { Named } from "../domain/definition/definition";
import { words } from "../domain/definition/identity";

/**
 * By name or alias, as whole words: "de Gentse aanpak" names no city, and "Gent en Leuven" names two.
 * @param cities that may not be named
 */
export function namesCity(text: string, cities: readonly Named[]): boolean {
  const said = ` ${words(text).join(" ")} `;
  return cities.some(({ name, aliases }) =>
    [name, ...aliases].some((each) => {
      const folded = words(each).join(" ");
      return folded !== "" && said.includes(` ${folded} `);
    }),
  );
}
