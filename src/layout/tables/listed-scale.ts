/**
 * Is a list of levels that of another scale? Lists of themes, questions, actions, years and footnotes are numbered, too: without a
 * heading that says what they are, only words that grade make levels of them.
 */
import { type AssessmentDefinition, highestLevel, lowestLevel } from "../../domain/definition/definition";
import { readScore } from "../../domain/score/read-score";
import type { Level, LevelList } from "./listed-levels";
import { ASIDE } from "./words/role";
import { sayingOf } from "./words/saying";

export function isOfOtherScale(list: LevelList, definition: AssessmentDefinition): boolean {
  const { head, beside, levels } = list;
  if (areOurs(list, definition)) return false;
  const isHeaded = LEGEND.test(head) || (HEADING.test(head) && MEANING.test(beside));
  if (!isHeaded && saysOther(head, definition)) return false;
  if (levels.some(({ words }) => OF_OTHER.test(words))) return false;
  const values = levels.map(({ value }) => value).sort((a, b) => a - b);
  const [first = 0, second = 0] = values;
  const last = values.at(-1) ?? first;
  const step = second - first;
  if (step === 0 || !values.every((value, at) => value === first + at * step)) return false;
  if (isElsewhere(levels, definition)) return true;
  const [low, high] = [lowestLevel(definition).value, highestLevel(definition).value];
  if (step === 1 && first === low && last === high) return isReversed(levels) || isOpinion(levels);
  const graded = levels.filter(({ words }) => GRADE.test(words) && words.length <= LONGEST_GRADE).length;
  const isShorter = step === 1 && first >= low && last <= high;
  if (isShorter && (first !== low || (!isHeaded && levels.length < FEWEST_ALONE))) return false;
  if (isHeaded) return graded > 0;
  return (
    graded >= levels.length * (first < low ? MOST_FROM_BELOW : MOST_FROM_LOW) &&
    (step === 1 || levels.length >= FEWEST_ALONE)
  );
}

/** Of a list that begins below our lowest level, and so is hardly one of actions, so large a part of the words grade; of others, more. */
const MOST_FROM_BELOW = 1 / 2;
const MOST_FROM_LOW = 2 / 3;

/** Our own levels, if not all of them, or with one for what is not filled in. */
export function areOurs({ levels }: LevelList, definition: AssessmentDefinition): boolean {
  const isAtOwn = ({ value, words }: Level) => levelCalled(words, definition) === value;
  return levels.some(isAtOwn) && !isElsewhere(levels, definition);
}

function isElsewhere(levels: Levels, definition: AssessmentDefinition): boolean {
  const isNotOwn = ({ value, words }: Level) => (levelCalled(words, definition) ?? value) !== value;
  return levels.filter(isNotOwn).length >= FEWEST_ELSEWHERE;
}

const FEWEST_ELSEWHERE = 2;
/** "1 laag, 2 midden, 3 hoog" may be of anything. */
const FEWEST_ALONE = 4;
const LONGEST_GRADE = 40;

/** What a list of levels stands under, or begins with; the source of a pattern. */
export const INTRODUCING = "legend[ea]?|l[ée]gende|(?:punten)?schaal|scale|[ée]chelle|betekenis";
export const LEGEND = new RegExp(String.raw`^(?:${INTRODUCING})\s*:?$`, "i");
/** "Score | Betekenis" */
const HEADING = /^(?:score|cijfer|punten|niveau|level)/i;
const MEANING = /^(?:betekenis|omschrijving|uitleg|meaning)/i;

/** "Prioriteit", "Aantal": what is listed below it is no score. */
function saysOther(head: string, definition: AssessmentDefinition): boolean {
  const { meanings } = sayingOf(head, definition);
  return OF_OTHER.test(head) || meanings.has("amount") || ASIDE.some((role) => meanings.has(role));
}

const OF_OTHER = /prioriteit|belang|waarschijnlijk|\bkans|impact|risico|priority/i;

/** One of ours, by its name or its colour. */
export function levelCalled(words: string, definition: AssessmentDefinition): number | undefined {
  const { value } = readScore({ value: /\d/.test(words) ? "" : words }, definition).score;
  return value !== null && Number.isInteger(value) ? value : undefined;
}

type Levels = LevelList["levels"];

/** The best comes first and the worst last, both in so many words. */
function isReversed(levels: Levels): boolean {
  const rising = [...levels].sort((a, b) => a.value - b.value).map(({ words }) => words);
  const [lowest = "", highest = ""] = [rising[0], rising.at(-1)];
  const isShort = lowest.length + highest.length < LONGEST_GRADE;
  return isShort && BEST.test(lowest) && !WORST.test(lowest) && WORST.test(highest);
}

/** How far one agrees, or is content, is no maturity. */
function isOpinion(levels: Levels): boolean {
  return levels.filter(({ words }) => OPINION.test(words)).length >= levels.length / 2;
}

export const OPINION = /\b(?:(?:on)?tevreden|akkoord|(?:on)?eens|(?:dis)?agree|satisfied|d'accord|satisfaite?)\b/i;
export const WORST =
  /\b(?:niets?|geen|nauwelijks|weinig|zwak(?:st)?e?|slecht(?:st)?e?|laag(?:st)?e?|lage|minste?|onvoldoende|onbestaand|not?|none|hardly|bad|poor|low(?:est)?|worst|weak(?:est)?|least|pas|aucune?|faible|mauvaise?|bas)\b/i;
const BEST = /\b(?:goede?|best|sterk|hoog|hoge|uitstekend|top|volledig|excellent|good|high)/i;
const MIDDLE =
  /\b(?:beperkt|deels|gedeelte|groten|aanzet|matig|redelijk|voldoende|gemiddeld|neutraal|eerder|soms|vaak|nooit|fair)/i;
const GRADE = { test: (words: string) => [WORST, BEST, MIDDLE, OPINION].some((each) => each.test(words)) };
