/** Numbers in words, of all languages, in lower case and without accents. */

/** "Een VTE" is one, "een team" is any. */
const ARTICLES = new Set(["een", "un", "une", "one", "ten"]);
export const isArticle = (word: string) => ARTICLES.has(word);
const HALVES = new Set(["driekwart", "kwart", "helft", "moitie", "tiers"]);
/** "Tweederde", "viervijfde". */
const PARTS = /^(?:een|twee|drie|vier|negen)(?:derde|vierde|vijfde|tiende)n?$/;
export const isHalf = (word: string) => HALVES.has(word) || PARTS.test(word);
/** Of what stands beside it: "evenveel VTE met eigen middelen". */
export const isMultiple = (word: string) => word === "evenveel" || word === "zoveel";
export const DUTCH =
  "een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig|honderd|duizend";
/** "Vijfentwintig", "een twintigtal", "honderden", "zeventien", "met z'n drieën". */
const DUTCH_NUMERAL = new RegExp(`^(?:${DUTCH})(?:(?:en)?(?:${DUTCH}))*(?:tal|tallen|en)?$`);
/** "Drieenhalve", "vijfenhalf", "viereneenhalf": of any whole number, a half more. */
const HALF_MORE = new RegExp(`^(?:(?:${DUTCH})(?:en)?)+?(?:en)?(?:een)?(?:half|halven?)$`);
/** French eleven is Dutch "our", and left out for it. */
const OTHER_NUMERALS = new Set(
  [
    "duo trio nul zero vijven zessen elven twaalven half halve anderhalf anderhalve dozijn dozijnen deux trois quatre cinq six sept huit neuf dix douze treize quatorze quinze seize",
    "vingt trente quarante cinquante soixante cents mille dizaine douzaine vingtaine trentaine cinquantaine soixantaine demi",
    "two three four five seven eight nine eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty",
    "thirty forty fifty sixty seventy eighty ninety hundred thousand dozen",
  ].flatMap((line) => line.split(" ")),
);
export const isNumeral = (word: string) =>
  OTHER_NUMERALS.has(word) ||
  HALF_MORE.test(word) ||
  (!ARTICLES.has(word) && word !== "enen" && DUTCH_NUMERAL.test(word));

/** "De derde medewerker": there are three at least. Of a second one nobody can tell whether it is the other of two who are spoken of. */
const RANKS =
  /^(?:derden?|achtsten?|(?:vier|vijf|zes|zeven|negen|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)?tien)den?|(?:\p{L}+en)?(?:twin|der|veer|vijf|zes|zeven|tach|negen)tigsten?)$/u;
/** A single letter may be anything. */
const ROMAN = /^(?=[ivx]{2})x{0,3}(?:ix|iv|v?i{0,3})$/;
export const isRank = (word: string) => RANKS.test(word);
export const isRoman = (word: string) => ROMAN.test(word);
