/**
 * Words beside the figures, settled one by one. Files that say the same agree; of those that say something else, nothing is
 * joined, cut or taken: all of it is kept until someone chooses. Pure; the order in which files come does not matter.
 */
import type { AssessmentDefinition } from "../domain/definition/definition";
import { cellKey, type CitySubject } from "../domain/definition/subject";
import { grouped } from "../domain/grouped";
import type { OwnRecords } from "../domain/measurement/records";
import { explained, type Explanation } from "../domain/measurement/explanation";
import type { Source, WorkbookReading } from "../layout/parse/reading";
import { withoutMark } from "../domain/publication/confidential-text";
import { OF_CITY, type WordsAbout, type WordsField, wordsKey, wordsOutcome } from "../domain/measurement/words";
import { type SaidWords, saidIn, wordsAsked } from "../layout/sheets/said-words";
import { type CityProfile, profiled } from "../domain/measurement/city-profile";
import { compare } from "./candidates";
import { type Choice, type RefusedChoice, settleWithChoice } from "./choice";
import { settle, type SettleInput, type Settlement } from "./settle";
import type { Submission } from "./submission";

export interface SettledWords extends WordsAbout {
  readonly settlement: Settlement<string>;
}

/** What files say of one theme, or of a city itself, in words that differ. */
export interface WordConflict extends CitySubject {
  readonly fields: readonly {
    readonly field: WordsField;
    readonly candidates: readonly { readonly text: string; readonly source: Source }[];
  }[];
}

export interface WordsInput {
  readonly definition: AssessmentDefinition;
  readonly submissions: readonly Submission[];
  /** By `wordsKey`, as the previous bundle remembers them. */
  readonly before: ReadonlyMap<string, Settlement<string>>;
  /** By city id, the files that it was made of. */
  readonly given?: ReadonlyMap<string, readonly string[]> | undefined;
  readonly choices: readonly Choice[];
}

export interface WordsResult {
  readonly words: readonly SettledWords[];
  readonly refused: readonly RefusedChoice[];
}

/** In the order of the definition, and of the columns; only what anybody ever said something of. */
export function settledWords({ definition, submissions, before, given, choices }: WordsInput): WordsResult {
  const said = grouped(
    submissions.flatMap(({ file, reading }) =>
      wordsIn(reading).map((each) => ({ ...each, source: { file, ...each.source } })),
    ),
    wordsKey,
  );
  const chosen = new Map(
    choices.flatMap(({ field, ...choice }) => (field ? [[wordsKey({ ...choice, field }), choice] as const] : [])),
  );
  const refused: RefusedChoice[] = [];
  const asked = wordsAsked(definition);
  // Most cities say nothing in words; what is remembered may be of any of them.
  const speaking = new Set([...said.values()].map(([{ cityId }]) => cityId));
  for (const { cityId, field } of choices) if (field) speaking.add(cityId);
  const isSpoken = (cityId: string) => before.size > 0 || speaking.has(cityId);
  const words = definition.cities.flatMap(({ id: cityId }) =>
    (isSpoken(cityId) ? asked : []).flatMap((each): readonly SettledWords[] => {
      const about: WordsAbout = { cityId, ...each };
      const key = wordsKey(about);
      const now = (said.get(key) ?? []).map(({ text, source }) => ({ said: text, source }));
      const outcome = wordsOutcome(about.field);
      const input = { now, before: before.get(key), given: given?.get(cityId), outcome };
      const choice = chosen.get(key);
      const taken = choice && settleWithChoice(input, choice, undefined);
      if (choice && taken && "problem" in taken) refused.push({ choice: { ...choice, field: about.field }, ...taken });
      const settlement = guardedWords(taken && "settlement" in taken ? taken.settlement : settle(input), input);
      return settlement.counted || settlement.others.length > 0 ? [{ ...about, settlement }] : [];
    }),
  );
  return { words, refused };
}

/** What one of those who speak of it now marks as confidential is so, whoever's words count. */
function guardedWords(
  settlement: Settlement<string>,
  { now, outcome }: Pick<SettleInput<string>, "now" | "outcome">,
): Settlement<string> {
  const { counted } = settlement;
  const marked = now.find(
    ({ said }) =>
      counted && said !== counted.said && withoutMark(said) !== said && outcome(said) === outcome(counted.said),
  );
  return counted && marked ? { ...settlement, counted: { ...counted, said: marked.said } } : settlement;
}

/** "Zoals ingediend" tells where a number came from; on its own, it is what a city said. */
export function wordsIn(reading: Pick<WorkbookReading, "explanations" | "profiles" | "scores">): readonly SaidWords[] {
  const said = saidIn(reading);
  if (!said.some(({ field }) => field === "raw")) return said;
  const scored = new Set(
    reading.scores.filter(({ score }) => score.value !== null).map(({ cityId, themeId }) => cellKey(cityId, themeId)),
  );
  return said.filter(({ field, cityId, subjectId }) => field !== "raw" || !scored.has(cellKey(cityId, subjectId)));
}

/** One for each city and theme, whatever the number of columns in which the files differ. */
export function wordConflicts(words: readonly SettledWords[]): readonly WordConflict[] {
  const open = words.filter(({ settlement }) => !settlement.counted);
  return [...grouped(open, subjectKey).values()].map((all) => ({
    ...{ cityId: all[0].cityId, subjectId: all[0].subjectId },
    fields: all.map(({ field, settlement }) => ({
      field,
      candidates: settlement.others.map(({ said, source }) => ({ text: said, source })),
    })),
  }));
}

function subjectKey({ cityId, subjectId }: CitySubject): string {
  return cellKey(cityId, subjectId);
}

/**
 * As the sheets show them: a row for each city and theme, and for each city. Where files differ, a row for each of them with
 * what it said, so that each stands whole beside the other.
 */
export function recordsIn(words: readonly SettledWords[]): Pick<OwnRecords, "explanations" | "profiles"> {
  const all = [...grouped(words, subjectKey).values()].flatMap((own) => {
    const [{ cityId, subjectId }] = own;
    return rowsOf(own).map((texts) => ({ cityId, subjectId, texts }));
  });
  return {
    explanations: all.flatMap(({ cityId, subjectId, texts }): readonly Explanation[] =>
      subjectId === OF_CITY ? [] : [explained({ cityId, themeId: subjectId, ...texts })],
    ),
    profiles: all.flatMap(({ cityId, subjectId, texts }): readonly CityProfile[] =>
      subjectId === OF_CITY ? [profiled({ cityId, ...texts })] : [],
    ),
  };
}

type Texts = Partial<Readonly<Record<WordsField, string>>>;

function rowsOf(words: readonly SettledWords[]): readonly Texts[] {
  const isOpen = words.some(({ settlement: { counted } }) => !counted);
  const rows = new Map<string, Partial<Record<WordsField, string>>>();
  for (const { field, settlement } of words) {
    const { counted, others } = settlement;
    const outcome = wordsOutcome(field);
    const shown = counted
      ? [{ said: counted.said, file: counted.source?.file ?? "" }]
      : others.map(({ said, source: { file = "" } }) => ({ said, file }));
    const told = new Set<string | number | undefined>([undefined]);
    for (const { said, file } of shown) {
      if (told.has(outcome(said))) continue;
      told.add(outcome(said));
      // A file may say several things itself.
      let at = isOpen ? file : "";
      while (rows.get(at)?.[field] !== undefined) at += "\n";
      rows.set(at, { ...rows.get(at), [field]: said });
    }
  }
  return [...rows].sort(([one], [other]) => compare(one, other)).map(([, texts]) => texts);
}
