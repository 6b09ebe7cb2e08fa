/** Letters of other scripts that look like Latin ones: a text that is read by eye says the same with them. */

/** Cyrillic and Greek, each beside what it looks like. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  [
    ["АВЕКМНОРСТУХІЈЅаеорсухіјѕԁһѵԛԝвкмнт", "ABEKMHOPCTYXIJSaeopcyxijsdhvqwbkmht"],
    ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοικνρυχταε", "ABEZHIKMNOPTYXoikvpuxtae"],
  ].flatMap(([from = "", to = ""]) => Array.from(from, (letter, at) => [letter, to[at] ?? letter] as const)),
);
const OTHERS = new RegExp(`[${[...ALIKE.keys()].join("")}]`, "gu");

/** @example inLatin("VТЕ") // "VTE", of which the last two were Cyrillic */
export function inLatin(text: string): string {
  return text.replace(OTHERS, (letter) => ALIKE.get(letter) ?? letter);
}
