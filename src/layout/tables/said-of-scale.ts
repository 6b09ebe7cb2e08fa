/**
 * What one line says in so many words of a scale that is not ours: "Maximum = 10", "1 is het best", "omgekeerde schaal", "tiendelige
 * schaal", "Likert 1-7". What says ours, "5 = heel matuur" or "op 5", says nothing. Pure.
 */
import { type AssessmentDefinition, highestLevel, lowestLevel } from "../../domain/definition/definition";
import { levelCalled } from "./listed-scale";
import { inDigits, NUMBER_WORDS, numberCalled, TO } from "./words/scale";

/** Longer lines tell a story. */
const LONGEST = 160;

/** Best and worst change places, whatever the numbers are. */
export function saysTurnedScale(text: string): boolean {
  return text.length <= LONGEST && TURNED.some((each) => each.test(text)) && !NOT_TURNED.test(text);
}

export function saysScaleOtherwise(text: string, definition: AssessmentDefinition): boolean {
  if (text.length > LONGEST) return false;
  const line = inDigits(text);
  return (
    saysTurnedScale(line) ||
    saysOtherSize(line, definition) ||
    saysOtherMost(line, definition) ||
    saysOtherRange(line, definition) ||
    saysOtherEnd(line, definition) ||
    saysNothingAt(line, definition) ||
    callsOtherwise(line, definition)
  );
}

const FIGURES = "scores?|cijfers?|punten|quotering|waarden?|getal(?:len)?";
const SO = String.raw`\s*(?:is|zijn|=|betekent|betekenen)\s*(?:(?:het|de|een|dus|heel|zeer|niet zo)\s+)*`;
const AT_END = String.raw`\s*(?:${FIGURES})?\s*(?:$|[.,;)!])`;
const TURNED = [
  /\bhoe (?:lager|kleiner)\b.{0,20}\bhoe (?:beter|sterker)/i,
  /\bhoe hoger\b.{0,20}\bhoe (?:slechter|zwakker)/i,
  /\blager is beter|\blower is better/i,
  new RegExp(String.raw`\bomgekeerde\s+(?:\p{L}*schaal|${FIGURES})|\b(?:reversed?|inverted) (?:scale|scores?)`, "iu"),
  new RegExp(
    String.raw`\b(?:\p{L}*schaal|${FIGURES})\b(?:\s+\p{L}+){0,3}\s+omgekeerd(?!\p{L}|\s+(?:gesorteerd|alfabetisch|evenredig))`,
    "iu",
  ),
  // "De laagste score is de beste", "Een lage score is goed"
  new RegExp(
    String.raw`\b(?:laag|lage|lagere?|laagste|kleine?|kleinste?)\b\s*(?:${FIGURES})?${SO}(?:goed|beter|beste?|sterk|sterker|sterkste?|gunstig|matuur|positief|top)${AT_END}`,
    "i",
  ),
  new RegExp(
    String.raw`\b(?:hoog|hoge|hogere?|hoogste)\b\s*(?:${FIGURES})?${SO}(?:slecht|slechter|slechtste?|zwak|zwakker|zwakste?|minder|ongunstig|negatief)${AT_END}`,
    "i",
  ),
];
const NOT_TURNED = /\b(?:niet|geen|nooit)\s+(?:\p{L}+\s+)?omgekeerde?\b/iu;

const SIZE = new RegExp(
  String.raw`\b(\d{1,3}|${NUMBER_WORDS})[ -]?(?:delige?|traps|trappige)[ -]?(?:likert)?(?:schaal|scale)`,
  "i",
);

/** "Tiendelige schaal" */
function saysOtherSize(line: string, definition: AssessmentDefinition): boolean {
  const [, size] = SIZE.exec(line) ?? [];
  return size !== undefined && (numberCalled(size) ?? Number(size)) !== highestLevel(definition).value;
}

const POINTS = String.raw`\s*(punten|points)?\s*(?:$|[.;)](?!\d))`;
const MAXIMUM = new RegExp(
  String.raw`(?:^|\s[–—-]\s|[;,]\s)\s*max(?:imum|imaal|imale?)?\.?\s*(?:${FIGURES})?\s*(is\b|[=:])?\s*(\d{1,3})${POINTS}`,
  "i",
);
const ALL_OUT_OF = new RegExp(
  String.raw`^\s*(?:(?:alles|elk thema|ieder thema|alle thema's|per thema)\b.{0,30}?)?\bop (\d{1,3})${POINTS}`,
  "i",
);

/** "Maximum: 4" under a column may be the highest of its scores; nothing out of 5 goes beyond it. */
function saysOtherMost(line: string, definition: AssessmentDefinition): boolean {
  const high = highestLevel(definition).value;
  const [, sign, most, points] = MAXIMUM.exec(line) ?? [];
  const isStated = sign === "=" || points !== undefined;
  if (most !== undefined && (Number(most) > high || (isStated && Number(most) !== high))) return true;
  const [, of] = ALL_OUT_OF.exec(line) ?? [];
  return of !== undefined && Number(of) !== high;
}

/** "Likert 1-7", "Quotering 0-20", "0 tot en met 4"; a bare "1-7" may be anything. */
const RANGE = new RegExp(
  String.raw`^\s*(likert(?:schaal)?|\p{L}*schaal|beoordeling|evaluatie|inschaling|scoring|${FIGURES})?\s*[:(]?\s*(?:van\s+|tussen\s+)?(\d{1,2})\s*(-|–|${TO}|en)\s*(\d{1,3})\s*(?:punten)?[\s).]*$`,
  "iu",
);

function saysOtherRange(line: string, definition: AssessmentDefinition): boolean {
  const [matched, named, from, between = "", to] = RANGE.exec(line) ?? [];
  if (matched === undefined || (named === undefined && !/^t/i.test(between))) return false;
  const [low, high] = [lowestLevel(definition).value, highestLevel(definition).value];
  return Number(from) < Number(to) && Number(to) <= 100 && (Number(from) !== low || Number(to) !== high);
}

/** Numbers of themes and questions are none of a scale. */
const AT = String.raw`(?<!(?:vraag|vragen|thema|stap|actie|week|fase|punt)\s*|[\d.,])(\d{1,3})\s*(=|:|is|betekent:?|staat voor)\s*(?:(?:het|de|een|dus|heel|zeer|nog|helemaal)\s+)*`;
const TOP = "top|uitstekend|excellent|perfect|beste?|ideaal";
const GOOD_AT = new RegExp(`${AT}(?:${TOP}|goed|sterk|sterkste?|hoogste?)${AT_END}`, "gi");
const TOP_AT = new RegExp(`${AT}(?:${TOP})${AT_END}`, "gi");
/** "4 = top" says where a scale ends; "thema 4 is top" may be praise. */
const EQUALS_TOP = new RegExp(String.raw`(\d{1,3})\s*=\s*(?:${TOP})${AT_END}`, "gi");
const BAD_AT = new RegExp(
  `${AT}(?:niets(?: gedaan)?|geen|slecht|slechtste?|zwak|zwakste?|onvoldoende|laag|laagste?|minste?)${AT_END}`,
  "gi",
);
const IS_TOP = new RegExp(String.raw`\b(?:${TOP})\s*=\s*(\d{1,3})(?![\d.,])`, "gi");

/** "10 = top", "1 is het best", "Een 5 betekent: nog niets gedaan" */
function saysOtherEnd(line: string, definition: AssessmentDefinition): boolean {
  const [low, high] = [lowestLevel(definition).value, highestLevel(definition).value];
  const valuesOf = (pattern: RegExp) => [...line.matchAll(pattern)].map(([, value]) => Number(value));
  const tops = [...valuesOf(TOP_AT), ...valuesOf(IS_TOP)];
  return (
    valuesOf(GOOD_AT).includes(low) ||
    (!tops.includes(high) &&
      (valuesOf(EQUALS_TOP).length > 0 || tops.some((value) => value > high || value === low))) ||
    valuesOf(BAD_AT).includes(high)
  );
}

/** "3 betekent hier: geen mening" */
function saysNothingAt(line: string, definition: AssessmentDefinition): boolean {
  const [, value] = NOTHING_AT.exec(line) ?? [];
  return (
    value !== undefined &&
    Number(value) >= lowestLevel(definition).value &&
    Number(value) <= highestLevel(definition).value
  );
}

const NOTHING_AT =
  /(?<![\d.,])(\d{1,2})\s*(?:=|is|betekent|staat voor)\s*(?:hier)?\s*:?\s*(?:geen (?:mening|antwoord|idee|oordeel)|weet (?:het )?niet|niet (?:ingevuld|van toepassing|beantwoord|gekend)|onbekend|n\.?v\.?t)(?!\p{L})/iu;

const LEVEL_AT =
  /(?:^|[\s(,;])(?<!(?:vraag|thema|stap|actie|week|fase) )(\d{1,3})\s*(?:=|:|is|betekent:?|staat voor)\s*([^,;.()=\d]+?)(?=\s*(?:$|[,;.()]|\ben \d))/gi;
const LEVEL_IS = /(?:^|[,;(])\s*(?:kleur )?(\p{L}[\p{L} ]{2,25}?)\s*(?:=|\bis)\s*(\d{1,3})(?![\d.,])/giu;

/** The name or the colour of one of our levels, at another number: "Score 1: heel matuur", "geel = 1, rood = 5". */
function callsOtherwise(line: string, definition: AssessmentDefinition): boolean {
  const pairs = [
    ...[...line.matchAll(LEVEL_AT)].map(([, value, name = ""]) => ({ value: Number(value), name })),
    ...[...line.matchAll(LEVEL_IS)].map(([, name = "", value]) => ({ value: Number(value), name })),
  ];
  return pairs.some(({ value, name }) => (levelCalled(name, definition) ?? value) !== value);
}
