/** Cities that are named in a text, where an audience does not see them by their names. */
import type { Named } from "../domain/definition/definition";
import { words } from "../domain/definition/identity";
import { oncePerText } from "../domain/kept";

/**
 * By name or alias, by what is of it or by who lives there, as whole words: "de Gentse aanpak" and "Gentenaars" name Gent, and
 * "Gentbrugge" names nobody.
 * @param cities that may not be named
 */
export function namesCity(text: string, cities: readonly Named[]): boolean {
  const said = ` ${words(text).join(" ")} `;
  return cities.some(({ name, aliases, translations = [] }) =>
    [name, ...aliases, ...translations].some((each) => calledAfter(each)?.test(said)),
  );
}

/** Of a name of several words the last one changes: "Sint-Niklase". None for what has no words. */
const calledAfter = oncePerText((name): RegExp | undefined => {
  const all = words(name);
  const last = all.at(-1);
  if (last === undefined) return undefined;
  const changing = `(?:${last}|(?:${stemsOf(last).join("|")})(?:${ENDINGS}))`;
  return new RegExp(` ${[...all.slice(0, -1), changing].join(" ")} `);
});

/** Three letters with an "s" may be another word: "Halle" and "hals", "Menen" and "mens". */
const ENDINGS = [
  ...["(?<=\\S{4})s", "se", "(?<=st)erse?", "(?<=s)e", "zaan(?:se?)?", "zanen"],
  ...["(?:en|n)?aars?", "(?:en|n)?aren", "(?:en|n)?aressen", "(?:en|n)?ares", "e?ling(?:en)?"],
].join("|");

/** What Dutch puts such an ending to: "Brugge" is "brug" in "Brugs", "Roeselare" is "roeselaar", and "Niklaas" is "niklaz". */
function stemsOf(name: string): readonly string[] {
  const short = name.replace(/(?<=.{3})en?$/, "");
  return [
    ...new Set([name, short].flatMap((stem) => [stem, closed(stem), opened(stem), doubled(stem), softened(stem)])),
  ];
}

/** Before an "s": one consonant, none of them voiced, and the vowel long as it was. */
function closed(stem: string): string {
  const single = stem.replace(/([^aeiouy])\1$/, "$1");
  const long = single === stem ? stem.replace(/(?<![aeiou])([aeou])([^aeiouyx])$/, "$1$1$2") : single;
  return long.replace(/v$/, "f").replace(/z$/, "s");
}

/** Before a vowel the long one is written once: "Gelenaar". */
const opened = (stem: string) => stem.replace(/([aeou])\1([^aeiou])$/, "$1$2");
/** A short one stays short: "Mollenaar". */
const doubled = (stem: string) => stem.replace(/(?<![aeiou])([aeiou])([^aeiouyx])$/, "$1$2$2");
/** "Sint-Niklazenaar", "Hasselaar". */
const softened = (stem: string) => opened(stem).replace(/s$/, "z").replace(/lt$/, "l");
