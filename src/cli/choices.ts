/** From `--choose` to choices: by then it is known which cities, themes and files there are. */
import { basename } from "node:path";
import type { Choice, RefusedChoice } from "../consolidation/choice";
import type { Consolidation } from "../consolidation/consolidation";
import { takenFrom } from "../consolidation/newest";
import type { AssessmentDefinition, Named } from "../domain/definition/definition";
import { fold, identify } from "../domain/definition/identity";
import { FTE } from "../domain/definition/subject";
import { refusals } from "../locales/nl/command-refusals";
import { OF_CITY, type WordsAbout } from "../domain/measurement/words";
import { words as herkomst } from "../layout/sheets/herkomst";
import { columnTitle, wordsAsked } from "../layout/sheets/said-words";
import { stadsfiches } from "../layout/sheets/stadsfiches";
import type { AskedChoice } from "./request";
import { isOneNamed, oneNamed } from "./named";
import { UsageError } from "./usage-error";

/** What stands for the theme in a choice over FTE. */
const OVER_FTE = new Set([FTE.id, "vte"]);

/**
 * @param files as they are called in sources.
 * @throws {UsageError} for a city, theme or file that is not there, or two files for the same.
 */
export function choicesFrom(
  asked: readonly AskedChoice[],
  { cities, themes }: AssessmentDefinition,
  files: readonly string[],
): readonly Choice[] {
  const choices = asked.flatMap(({ about, file }): readonly FromFile[] => {
    const { city, theme } = partsOf(about, cities);
    if (theme === undefined) return [];
    const cityId = oneNamed(cities, city, "stad").id;
    const words = wordsNamed(theme, themes);
    if (words) {
      const name = fileNamed(file, files);
      return [{ cityId, ...words, by: chosenAs(herkomst.ofFile(name)), take: { kind: "candidate", file: name } }];
    }
    const subjectId = OVER_FTE.has(theme.toLowerCase()) ? FTE.id : oneNamed(themes, theme, "thema").id;
    const name = fileNamed(file, files);
    return [{ cityId, subjectId, by: chosenAs(herkomst.ofFile(name)), take: { kind: "candidate", file: name } }];
  });
  refuseTwoFiles(choices.map((choice) => ({ what: whatOf(choice), file: choice.take.file })));
  return choices;
}

type FromFile = Choice & { readonly take: { readonly kind: "candidate"; readonly file: string } };

/** "St. Niklaas" is a city, and "St. Niklaas.aanpak" its theme: a dot parts where what stands before it is a city. */
function partsOf(about: string, cities: readonly Named[]): { readonly city: string; readonly theme?: string } {
  if (isOneNamed(cities, about)) return { city: about };
  const splits = [...about.matchAll(/\./g)].map(({ index }) => ({
    city: about.slice(0, index),
    theme: about.slice(index + 1),
  }));
  return splits.find(({ city }) => isOneNamed(cities, city)) ?? splits[0] ?? { city: about };
}

function refuseTwoFiles(chosen: readonly { readonly what: string; readonly file: string }[]): void {
  const fileOf = new Map<string, string>();
  for (const { what, file } of chosen) {
    const other = fileOf.get(what) ?? file;
    if (other !== file) throw new UsageError(refusals.twoFiles(what, other, file));
    fileOf.set(what, file);
  }
}

/**
 * Those that name a city alone: what its files contradict each other over, all of it from one of them. What that says nothing of, or
 * two things, stays open.
 * @param conflicts what is open still: a choice that names a theme goes first
 * @throws {UsageError} for a city or file that is not there, two files for one city, or where the file settles nothing.
 */
export function cityChoicesFrom(
  asked: readonly AskedChoice[],
  { definition: { cities }, conflicts }: Pick<Consolidation, "definition" | "conflicts">,
  files: readonly string[],
): readonly Choice[] {
  const chosen = asked.flatMap(({ about, file }) => {
    const { city, theme } = partsOf(about, cities);
    if (theme !== undefined) return [];
    return [{ cityId: oneNamed(cities, city, "stad").id, name: fileNamed(file, files) }];
  });
  refuseTwoFiles(chosen.map(({ cityId, name }) => ({ what: cityId, file: name })));
  return chosen.flatMap(({ cityId, name }) => {
    const own = conflicts.filter((conflict) => conflict.cityId === cityId);
    const { takes } = takenFrom(name, own);
    if (takes.length === 0) throw new UsageError(refusals.settlesNothing(name, cityId, own.length > 0));
    return takes.map((take) => ({ ...take, by: chosenAs(herkomst.oneFile(name)) }));
  });
}

/** As Herkomst tells it to whoever opens the bundle: she may never have seen a command. */
function chosenAs(why: string): string {
  return herkomst.choiceBy(herkomst.byCommand, why);
}

/** A column of a theme, or of the city itself: "strategie.motivatie", "stadsfiches.klimaatteam". */
function wordsNamed(asked: string, themes: readonly Named[]): Omit<WordsAbout, "cityId"> | undefined {
  const [, of = "", column = ""] = /^(.+)\.([^.]+)$/.exec(asked) ?? [];
  const subjectId = fold(of) === fold(stadsfiches.tab) ? OF_CITY : identify(of, themes)?.id;
  return wordsAsked({ themes }).find(
    (each) => each.subjectId === subjectId && [columnTitle(each), each.field].map(fold).includes(fold(column)),
  );
}

function fileNamed(asked: string, files: readonly string[]): string {
  const [only, ...others] = files.includes(asked)
    ? [asked]
    : files.filter((file) => basename(file) === basename(asked));
  if (only === undefined) throw new UsageError(refusals.noSuchFile(asked));
  if (others.length > 0) throw new UsageError(refusals.severalFiles(asked, [only, ...others]));
  return only;
}

function whatOf({ cityId, subjectId, field }: Choice): string {
  return [cityId, subjectId, field].filter(Boolean).join(".");
}

/** @throws {UsageError} when a choice fits nothing: someone meant something else. */
export function refuseWrongChoices([refused]: readonly RefusedChoice[]): void {
  if (!refused) return;
  const { choice, problem, files } = refused;
  const what = whatOf(choice);
  const file = choice.take.kind === "candidate" ? choice.take.file : "";
  if (problem === "ambiguous") throw new UsageError(refusals.ambiguous(file, what));
  throw new UsageError(refusals.noValue(file, what, files));
}
